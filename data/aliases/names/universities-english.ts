/**
 * Universities by the name that news gives them, where the registry has the campus or the official name: "Purdue
 * University" for "Purdue University West Lafayette". Of several campuses the one that the bare name mostly means.
 */
export const UNIVERSITIES_ENGLISH = `
humboldt-universitat-zu-berlin | en: Humboldt University, Humboldt University of Berlin | de: Humboldt-Universität | fr: université Humboldt | es: Universidad Humboldt
massachusetts-institute-of-technology | en: M.I.T. ~0.97
pennsylvania-state-university | en: Penn State University
purdue-university-west-lafayette | en: Purdue University ~0.97, Purdue ~0.35
rutgers-the-state-university-of-new-jersey | en: Rutgers ~0.9, Rutgers University ~0.97
texas-a-m-university | en: Texas A&M ~0.8
the-ohio-state-university | en: Ohio State University ~0.97
the-university-of-texas-at-austin | en: University of Texas ~0.85, the University of Texas ~0.85, UT Austin ~0.97
the-university-of-texas-system | en: University of Texas System
university-of-california-system | en: University of California ~0.85, the University of California ~0.85
university-of-colorado-boulder | en: University of Colorado ~0.7, CU Boulder ~0.97
university-of-maryland-college-park | en: University of Maryland ~0.8
university-of-massachusetts-amherst | en: University of Massachusetts ~0.6, UMass Amherst ~0.97, UMass ~0.6
university-of-nebraska-lincoln | en: University of Nebraska ~0.75
university-of-north-carolina-at-chapel-hill | en: University of North Carolina ~0.85, UNC-Chapel Hill ~0.97
university-of-wisconsin-madison | en: University of Wisconsin ~0.9, UW-Madison ~0.97
university-of-georgia | en: University of Georgia ~0.95
`;
