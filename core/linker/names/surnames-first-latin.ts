import { wordSet } from '../words/word-table';

/**
 * Surnames of Chinese and Korean people in Latin letters, which stand first in their names; left out are those that are
 * frequent words where a sentence begins: He, So, An, To.
 */
export const SURNAMES_FIRST =
  wordSet(`wang li zhang liu chen yang huang zhao wu zhou xu ma zhu hu guo lin gao luo zheng liang xie tang feng deng cao
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen ren yao cui tan shi qian qin xue
  xiong meng bai kang qiu yin yan shao hou hao gong wan duan lei tao mao kong xiang chang dai mo gu hong fu zou
  zhong fan fang jin jia xia ni pang yue ruan zhan ou qi gan bo nie hua hsiao hsu tsai lai chiang kuo chou chiu ko
  kao tseng wong chan cheung leung lau lam yeung yip kwok tsang chow choi mak tam law siu tse ong lim teo goh koh
  ng yeo chua sim kim lee park choe jung jeong cho yoon yun jang rim han oh seo shin sin kwon kweon hwang ahn song
  ryu yoo ryoo jeon chun moon son bae baek paek heo huh noh nam ha kwak sung cha joo ju woo koo ku na ri pak chung
  min byun bang pyo tak wi ban suh kook eom ki ji`);

/** Of them those that begin sentences as other words. */
export const ALSO_WORDS = wordSet(
  'song moon ban pan fan tan tang law sung na ha oh bang sin son min ye mo ou shin cha',
);
