import { type EndingTable, endings } from './affixes';

/** Offices that Korean may write onto a name without a space, with what may follow them: 윤석열대통령과. */
const OFFICES = '대통령 총리 장관 대표 후보 주석 총재'.split(' ');
const AFTER_OFFICES = ['', ...'은 는 이 가 을 를 의 에 과 와 도 에게 께서'.split(' ')];
const ATTACHED = OFFICES.flatMap((office) => AFTER_OFFICES.map((particle) => office + particle)).join(' ');

/** Particles that Korean writes onto a name: 이스라엘은, 서울에서. Outside the name's span. */
export const KOREAN_PARTICLES: EndingTable = endings(
  [
    {
      '': `은 는 이 가 을 를 의 에 에서 에게 에는 에도 과 와 도 로 으로 로부터 으로부터 까지 부터 만 보다 처럼 이나 나
        께서 에서는 에서도 와의 과의 이라고 라고 이라는 라는 측 씨 님
        에선 에겐 로선 으로선 에서의 에게서 에게는 에게도 까지도 으로서 로서 과는 와는 과도 와도 만이 뿐 조차 마저 이며 이자 이고 이다 였다 이라며 라며
        씨는 씨가 씨를 씨의 씨에게 씨와 씨도 씨에 씨로 ${ATTACHED}
        측은 측이 측의 측과 측에 발 산 행`,
    },
  ],
  { outside: true },
);
