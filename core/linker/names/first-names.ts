import { CYRILLIC_FIRST } from './first-names-cyrillic';
import { TURKISH_FIRST } from './first-names-turkish';

/**
 * First names that are frequent in the news and hardly anything else: no everyday word, surname or town of their own.
 * Before a surname they tell that the two are one person's, where a capital alone says nothing: "Tiffany Putin".
 */
const FIRST = new Set(
  `aaron abigail achim adrián adriana adriano agnieszka agustín aiden ainhoa aisha aitana aitor alan alastair albert
  alberto alejandra alejandro aleksandar aleksander aleksandra alessandra alessandro alessia alfonso alfred alfredo
  alice alicia alina alison alistair allison alois álvaro alyssa amanda ambrogio amelia amina amir amit amy ana anaïs
  anastasia anders andoni andrea andreas andrei andrej andreja andrés andrii andriy andrzej angela ángeles angelina
  angelo anil anita anja anke ann anna annabel annalisa anne annegret annette annika ansel antje antoine anton
  antonella antonello antoni antonia antonín anwar arianna arjun armando armin arnaud arndt arne arnold artem arthur
  artur arturo ashley ashok astrid audrey aurélie aurélien axel ayesha ayşe barbara barbra bartosz bastien beata
  beatrice beatriz becky benedikt benito benoît bernadette bernard bernardo bernd bernhard bernie bernward bertrand
  beth bettina birgit björn blanca bogdan boris boubacar brandon brenda brendan brian bridget brigitte britta bruno
  bryan burak burkhard caitlin camila camilla carina carl carla carlos carmelo carmen carol carolin caroline carolyn
  carsten catalina caterina cecilia cédric céline cem chantal charlène chiara chloe chloé christa christelle
  christiane christina christine christoph christophe cindy ciro claire clara clarissa claudia claudio claus clemens
  clément clive colin colleen connor conrad corentin corinna corinne cornelia cristian cristiano cristina cristóbal
  cynthia dagmar damian damien daniela danielle danilo daria dariusz darren davide dawid debbie deborah deepak
  delphine denis denise dennis derek detlef detlev didier dieter dietmar dietrich dimitri dimitris dirk dmitri dmitry
  dmytro domenico dominik donatella donna doris dorota dorothy dragan duncan dylan eberhard edgar edith edoardo
  édouard eduardo eileen ekaterina ekkehard elaine eleanor elena eleni eli elif elisa elisabeth elise elke ellen elmar
  élodie elsa emanuel emanuela emanuele emil emilia emiliano emilie émilie emilio emily emma emmanuel emre enrico
  enrique erhard eric éric erica erich erik érik erika ernesto ernst erwin esteban estelle esther ethan eugenia
  eugenio eva evelyn ewa ewald ezgi fabian fabien fabio fabiola fabrice fabrizio fatima fatma federica federico felipe
  felix ferdinand fermín fernanda fernando filip filippo fiona flavio florian francesca francesco franco françois
  françoise franz franziska frédéric frieda friedhelm friedrich fritz fulvio gabriel gabriela gabriele gabriella gaël
  gaëlle gaetano gareth gary gavin gemma gennaro geoff geoffrey georg georges georgios gérard gerardo gerd gerhard
  gerry gesine giacomo giancarlo gianfranco gianluca gianluigi gianmarco gianni gilles gillian gina giorgia giorgio
  giorgos giovanna giovanni gisela giulia giuliana giulio giuseppe giuseppina gloria gonzalo goran gottfried götz
  grażyna gregor greta gretchen grzegorz gudrun guenther guido guillaume guillermo gundula günter günther gustav
  gustavo gwen hakan halina hamid hanna hannah hannes hans harald hartmut hasan hassan heather hedwig heidi heidrun
  heike heiko heinrich heinz helen helene hélène helga helmut hendrik henk henning henri henrik henrique henryk
  herbert heribert hermann hervé hilde hilmar hiroshi holger horst hubert hubertus hugh hugo huseyin hüseyin ian
  ignacio ignasi igor ilaria ilka ilona ilse imanol imke imran iñaki ines inês ingeborg ingo ingrid iñigo íñigo
  inmaculada irene irina iris irma irmgard isaac isabel isabella isabelle isidro ismael ismail ivan iván ivana iwan
  iwona jacek jacob jacqueline jacques jaime jakob jakub jamal jamie jana jane janet janice janina janine janusz
  jarosław jaroslav jasmin jasmine jason javier jean jeanette jeanne jeffrey jenna jens jeremy jérôme jerzy jessica
  jill jimena joachim joakim joan joana joanna joanne joão joaquín jochen jody joel johan johann johanna johannes
  jolanta jonas jordi jörg jorge jörn josé josef josefina josep josephine josh joshua joyce judith judy jules julia
  julian juliana julie julien juliet juliette jürgen justin justine justyna jutta kaan kacper karel karen karin karina
  karl karola karolina karsten katarina katarzyna katharina kathleen kathrin kathryn katia katie katja katrin kayla
  keith kemal kenji kerstin kevin khadija khaled khalid kimberly kirsten kjell klaus konrad konstantin kristen
  kristian kristin kristina kristof krystyna krzysztof kurt lamberto lara lars laszlo lászló laura lauren laurence
  laurent lea léa leah leila lena leo leon leonard leonardo leonid leonie leonor leszek leticia letizia liam lidia
  lilian liliana lina linda lindsay lindsey ling lionel lisa livia ljubica loïc lorenza lorenzo loretta lori lothar
  louisa louise luc luca lucas lucia lucía luciana luciano lucie lucy ludmila ludovic ludwig luigi luigia luis luís
  luisa luiz lukas luke lutz lydia lynn lyudmila maciej maddalena madeleine maël magda magdalena magnus małgorzata
  mahmoud malcolm malgorzata mandy manfred manuel manuela mara marc marcel marcello marcelo marcin marco marcus marek
  margarete margarita margherita margot maria maría mariam marian mariana marianne mariano marie marina mario marion
  marisa marit marius marjorie markus marlene marlies marta martha martin martín martina martine mary maryam
  massimiliano mateo mateusz mathias mathieu mathilde matteo matthias matthieu maud maureen maurizio mauro maxim
  maxime maximilian maya mechthild mehdi mehmet meike melanie mélanie melinda melissa meryem mia michaela micheal
  michel michela michele michelle miguel mihai mihail mikael mikel mikhail milena milica milos miloš miquel mireille
  miriam míriam mirko miroslav misha mohamad moira moisés mona monica monika monique montserrat morgane moritz morten
  murat muriel mustafa mykhailo mykola myriam nadia nadine nadja nancy naoko naomi narendra natalia natalie natasha
  nathalie nathan nathaniel neha neil nelly nerea nicola nicolai nicolas nicole nicolò niels nigel nikita nikola
  nikolai nikolas nikolaus nikos nils nina noah noam noelia noemi noémie nora norbert norma nuno núria océane oksana
  olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar omer ömer ornella oscar óscar oskar osman
  osvaldo otmar ottmar otto owen özlem pablo pamela paola paolo pascal pascale pasquale patrice patricia patricio
  patrick patrik patrizia paul paula paulina pauline paulo pavel paweł pedro peggy penelope petar peter petr petra
  petri philipp philippe phoebe phyllis pia pierluigi pierre pieter pietro pilar piotr predrag priya quentin rachel
  rachid rafał rafael rafaela raffaele rahul rainer raj rajesh ralf ralph ramón randy raoul raphael raphaël raquel
  rashid rasmus raúl ravi rebecca régis reiner reinhard reinhold rémi rémy renata renate renato rené renée ricarda
  ricardo riccardo rinaldo rita ritchie robbie roberta roberto robin rocío rodney rodolfo rodrigo roger roland rolf
  romain roman rosa rosalie rosanna rosemary rosie rowena roxanne rubén rudolf rudolph ruggero rupert ruprecht ruth
  ryan sabine sabrina sally salma salvatore samantha samir samira samuele sandra sandrine sandro sanjay sara sarah
  sascha saskia saverio sean sebastian sebastián sébastien selin selma serge sergio serhii serhiy shane shannon sharon
  sheila shelley shirley sibylle siegfried siegmar sigmar sigrid silke silvano silvia silvio simon simona simone
  siobhan slavko slobodan sofie sonia sonja sophia sophie stacey stacy stanisław stanislav stefan stefania stefanie
  stefano steffen stella sten stephan stéphane stephanie stéphanie stuart sunil susana susanna susanne suzanne sven
  svenja svetlana swen sybille sylvain sylvia sylvie szymon tadeusz takeshi tamara tania tanja tanya tara tariq
  tatiana tatjana tatyana terence teresa theo theodore thérèse thibaut thierry thilo thomas thorsten tiago tiffany
  tilman timo timur tina tiziana tiziano tobias todd tomás tomáš tomasz tommaso toni torsten tracy travis trevor
  tristan trudy udo łukasz ulf ulla ulrich ulrike umberto unai ursula uwe valentin valentina valentyna valeria valérie
  valerio vanessa vasile vasyl vera verena veronica verónica veronika véronique vicente vicky víctor viktor viktoria
  vincent vincenza vincenzo virginie vitali vitaliy vittorio vivian viviana vivien vladimír vladislav volkan volker
  waltraud wanda wayne wendy werner wiebke wilfried wilhelm wilma winfried wojciech wolfgang wolfram xavier yann
  yannick yasmin yasmine yevgeny yolanda yuki yulia yuliya yvan yves yvonne zachary zbigniew zdeněk zeynep zoe zoran
  zuzana zygmunt александр александра алексей алена алина алла анастасия анатолий андрей анна антон анатолій андрій
  борис вадим валентина валерий василий виктор виктория віктор вікторія виталий віталій вячеслав галина геннадий
  георгий григорий дарья денис дмитрий дмитро евгений евгения екатерина елена иван игорь ігор илья инна ирина ірина
  кирилл кирило константин ксения лариса леонид людмила максим марина мария марія михаил михайло наталия наталья
  наталія никита николай микола оксана олег олександр олексій олена ольга павел павло петр пётр петро роман руслан
  светлана сергей сергій станислав степан тамара тарас татьяна тетяна федор фёдор эдуард юлия юлія юрий юрій яков
  ярослав
  aisling ajay alasdair anjali aoife arvind ashwini babatunde callum calum ciarán ciaran conor cormac chinedu declan
  diana dustin dwayne éamon eamon eamonn eoghan euan ewan fergal hamish jodie kaitlyn keisha kipchumba kwame latoya lindiwe
  mahesh manish mpho ngozi nhlanhla niamh nikhil nikki nirmala nitin nomvula oluwaseun olumide pádraig padraig pankaj
  pooja priyanka rakesh ramesh róisín roisin sandeep sanjeev séamus seamus sinéad sinead siobhán sipho smriti
  suresh sushma thabo tracey vickie vicki vinod
  branislav budimir dušan gordana jadranka ljiljana milorad mladen nebojša piero siniša
  snežana tomislav vesna zdravko`.split(/\s+/),
);

/** True of a first name in lower case that is hardly anything else. */
export const isFrequentFirstName = (word: string): boolean => FIRST.has(word);

/** First names that only some languages have, and rare ones; they say nothing of how a surname is spread. */
const ABROAD = new Set(`${CYRILLIC_FIRST} ${TURKISH_FIRST} barron`.split(/\s+/));

/** Endings of cases, and those that names have without them: "Адама", "Нины", "Алексею". */
const CASE = /(?:ом|ем|єм|ой|ою|ей|ею|[ауеяюиыі])$/;
const PLAIN = ['', 'а', 'я', 'й', 'ь'];
/** Forms that are words too: brands, novels. */
const ALSO = /^(?:марк|роман|дин|том)/;
const SHORTEST = 4;

const isBent = (word: string): boolean => {
  const stem = word.replace(CASE, '');
  if (stem === word || stem.length < SHORTEST - 1 || word.length < SHORTEST || ALSO.test(stem)) return false;
  return PLAIN.some((end) => ABROAD.has(stem + end) || FIRST.has(stem + end));
};

/** True of those, in any of their cases. */
export const isFirstNameAbroad = (word: string): boolean => ABROAD.has(word) || isBent(word);
