import { tableRows } from '../../table-rows';

/**
 * Bodies of many states that the research registry puts under the state of their seat, reviewed by hand: they belong to
 * no country, and what they are is not what its types say.
 */
const ROWS = `
agency of the European Union | European Agency for Safety and Health at Work
agency of the European Union | European Centre for the Development of Vocational Training
agency of the European Union | European Chemicals Agency
agency of the European Union | European Climate, Infrastructure and Environment Executive Agency
agency of the European Union | European Fisheries Control Agency
agency of the European Union | European Food Safety Authority
agency of the European Union | European Health and Digital Executive Agency
agency of the European Union | European Maritime Safety Agency
agency of the European Union | European Medicines Agency
agency of the European Union | European Research Executive Agency
agency of the European Union | European Securities and Markets Authority
agency of the European Union | European Union Agency for Railways
agency of the European Union | European Union Satellite Centre
body of the European Union | European Innovation Council
body of the European Union | European Institute of Innovation and Technology
body of the European Union | European Research Council
body of the European Union | European High Performance Computing Joint Undertaking
body of the United Nations | Intergovernmental Oceanographic Commission of UNESCO
body of the United Nations | UNESCO Institute for Lifelong Learning
body of the United Nations | United Nations Economic and Social Council
body of the United Nations | United Nations Environment Programme
body of the United Nations | United Nations Global Compact
body of the United Nations | United Nations Office for Outer Space Affairs
development bank of many states | Inter-American Development Bank
development bank of many states | African Export-Import Bank
environmental organisation | World Wide Fund for Nature
executive body of the African Union | African Union Commission
federation of national associations | International Ice Hockey Federation
federation of national unions | World Rugby
organisation of many states | European Molecular Biology Laboratory
organisation of many states | European Organisation for the Exploitation of Meteorological Satellites
organisation of many states | European Organization for Nuclear Research
organisation of many states | European Space Agency
organisation of many states | European Spallation Source
organisation of many states | European Synchrotron Radiation Facility
organisation of many states | International Bamboo and Rattan Organization
organisation of many states | International Centre for Genetic Engineering and Biotechnology
organisation of many states | International Centre for Migration Policy Development
organisation of many states | International Commission for the Conservation of Atlantic Tunas
organisation of many states | International Council for the Exploration of the Sea
organisation of many states | International Hydrographic Organization
organisation of many states | International Organization of Legal Metrology
organisation of many states | International Renewable Energy Agency
organisation of many states | Organisation de Coopération et de Développement Economiques
organisation of many states | Pacific Community
organisation of many states* | World Organisation for Animal Health
international research institute | International Institute for Applied Systems Analysis
international standards body | European Telecommunications Standards Institute
international standards body | International Organization for Standardization
international standards body | World Wide Web Consortium
international union of scientists | International Mathematical Union
international union of scientists | International Union of Geodesy and Geophysics
international union of scientists | International Union of Pure and Applied Chemistry
international union of scientists | International Union of Pure and Applied Physics
organisation of states and associations* | International Union for Conservation of Nature
`;

const NOUNS: ReadonlyMap<string, string> = new Map(
  tableRows(ROWS).map(([noun = '', name = '']) => [name, noun.charAt(0).toUpperCase() + noun.slice(1)]),
);

/**
 * "Agency of the European Union in Parma, Italy" of a body of many states, by its name in the registry; undefined for all
 * others. A star marks those whose record is that of a branch office.
 */
export function internationalLine(name: string, where: string): string | undefined {
  const noun = NOUNS.get(name.replace(/ \([^)]*\)$/, ''));
  return noun?.endsWith('*') ? noun.slice(0, -1) : noun && `${noun} in ${where}`;
}
