import { lookInEnglish } from '../../components/interface/messages';
import { speakThrough } from '../../components/say';

/** Set up before every unit test: the components' words are English. */
speakThrough(lookInEnglish);
