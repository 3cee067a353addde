/**
 * Whom papers of South Asia call by the first name once the page has the whole one, in the form of known-as.ts; all are short
 * forms.
 */
export const FIRST_NAMES = `
ajit-pawar | Ajit ~0.3 short
hardik-pandya | Hardik ~0.4 short
imran-khan | Imran ~0.3 short
khaleda-zia | Khaleda ~0.7 short
lalu-prasad-yadav | Lalu ~0.5 short
maryam-nawaz | Maryam ~0.2 short
nawaz-sharif | Nawaz ~0.5 short
priyanka-gandhi | Priyanka ~0.15 short
rahul-gandhi | Rahul ~0.3 short
sonia-gandhi | Sonia ~0.1 short
tarique-rahman | Tarique ~0.7 short
uddhav-thackeray | Uddhav ~0.6 short
virat-kohli | Virat ~0.6 short
yogi-adityanath | Yogi ~0.2 short
`;
