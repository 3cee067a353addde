/**
 * First names that are frequent in the news and hardly anything else: no everyday word, surname or town of their own.
 * Before a surname they tell that the two are one person's, where a capital alone says nothing: "Tiffany Putin".
 */
const FIRST = new Set(
  `aaron abigail adriana adriano agnieszka aisha aiden alan alastair albert alberto alejandra alejandro aleksandar
  aleksander aleksandra alessandra alessandro alessia alfonso alfred alfredo alice alicia alison allison alistair
  alina alyssa amanda amelia amina amir amit amy ana anaïs anastasia anders andrea andreas andrei andreja andrej
  andrés andrzej andrii andriy angela angelo angelina anil anita anja ann anna annabel anne annette annika ansel anton
  antoine antoni antonella antonia antonín anwar armando arnaud arne arnold arthur arturo arjun artem artur ashley
  ashok astrid audrey axel ayşe ayesha barbara barbra bartosz beata beatrice beatriz becky benedikt benito benoît
  bernadette bernard bernd bernardo bernie bertrand beth bettina birgit björn blanca bogdan boris boubacar brandon
  brenda brendan brian bridget brigitte britta bruno bryan burak caitlin camila camilla carina carl carla carlos
  carmen carol carolin caroline carolyn catalina cecilia cédric céline cem chantal charlène chiara chloe chloé
  christelle christiane christina christine christoph christophe cindy claire clara clarissa claudia claudio claus
  clément clemens clive colin colleen conrad connor corinna corinne cornelia cristian cristiano cristina cristóbal
  cynthia dagmar damian damien daniela danielle danilo daria dariusz darren davide dawid debbie deborah deepak
  delphine denis denise dennis derek dieter dietmar dimitri dimitris dirk dmitri dmitry dmytro dominik donna dorothy
  dorota dragan duncan dylan edgar edith eduardo eileen ekaterina elaine elena eleanor eleni eli elif elisa elise
  elisabeth ellen elke élodie elsa emanuel emanuele emil emily emilia emiliano emilie emilio emma emmanuel emre enrico
  enrique eric erica erik erika ernst ernesto erwin esteban estelle esther ethan eugenia eva evelyn ewa ezgi fabian
  fabien fabio fabrice fatima fatma federica federico felipe felix ferdinand fernanda fernando filip filippo fiona
  florian francesca francesco franco françois françoise franz franziska frédéric frieda friedrich fritz gabriel
  gabriela gabriele gabriella gareth gary gavin gemma geoff geoffrey georg georges georgios gérard gerd gerhard gerry
  gianluca gianni gilles gillian gina giorgio giorgia giorgos giovanna giovanni giulia giulio giuseppe gisela gloria
  goran gonzalo grażyna greta gretchen grzegorz guido guillaume guillermo gustav gustavo günter günther gwen hakan
  halina hamid hanna hannah hannes hans harald hasan hassan heather heidi heike heiko heinrich heinz helen helene
  helga helmut hélène henk hendrik henri henrik henrique henryk herbert hermann hilde hiroshi holger horst hubert hugo
  huseyin hüseyin hugh ian ignacio igor ilona ilse imran inês ines ingrid irene irina iris irma isaac isabel isabella
  isabelle ismail ivan ivana iván iwona iwan jacek jacob jacqueline jacques jaime jakob jakub jamal jamie jana jane
  janet janice janina janine janusz jaroslav jarosław jasmin jasmine jason javier jean jeanette jeanne jeffrey jens
  jenna jeremy jérôme jerzy jessica jill jimena joan joana joanna joanne joakim joão joachim jochen jody joel johan
  johann johanna johannes jolanta jonas jorge jörg josé josef josefina josep josephine joshua josh joyce judith judy
  jules julia julian juliana julie julien juliet juliette jürgen jutta justin justine justyna kacper kaan karel karen
  karin karina karl karolina katarina katarzyna kathleen kathrin kathryn katia katie katja katrin kayla keith kemal
  kenji kerstin kevin khadija khaled khalid kimberly kirsten kjell klaus konrad konstantin kristen kristian kristin
  kristina kristof krystyna krzysztof kurt lara lars laszlo lászló laura lauren laurence laurent lea leah léa leila
  lena leo leon leonard leonardo leonid leonie leonor leszek leticia liam lidia lilian liliana lina linda lindsay
  lindsey ling lionel lisa livia ljubica lorenzo loretta lori louise louisa luc luca lucas lucia lucía luciano lucie
  lucy ludmila ludovic ludwig luigi luis luís luisa luiz lukas łukasz luke lutz lydia lynn lyudmila maciej madeleine
  magda magdalena magnus mahmoud malgorzata małgorzata malcolm mandy manfred manuel manuela mara marc marcel marcello
  marcelo marcin marco marcus marek margarita margot margarete margherita maria maría marian mariana marie mariam
  mariano marina mario marion marisa marit marius marjorie markus marlene marta martha martin martina martine martín
  mary maryam mateo mateusz mathias mathieu mathilde matteo matthias matthieu maud maureen mauro maxim maxime maya
  mehdi mehmet melanie melinda melissa meryem mia michaela micheal michel michela michele michelle miguel mihai mihail
  mikael mikhail mykola mykhailo milena milica milos miloš miriam mireille mirko miroslav misha mohamad moira moisés
  mona monica monika monique morgane moritz morten muriel murat mustafa myriam nadia nadine nadja naomi nancy naoko
  narendra natalia natalie natasha nathalie nathan nathaniel neha neil nelly nicola nicolai nicolas nicole nicolò
  niels nigel nikita nikola nikolai nikolas nikolaus nikos nils nina noah noam noemi noémie nora norbert norma nuno
  oksana olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar omer ömer oscar óscar oskar osman otto
  owen özlem pablo pamela paola paolo pascal pascale patricia patricio patrick patrik patrizia paul paula paulina
  pauline paulo pavel paweł pedro peggy penelope petar peter petr petra petri philipp philippe phoebe phyllis pia
  pierluigi pierre pieter pietro pilar piotr predrag priya quentin rachel rachid rafael rafaela rafał rahul rainer raj
  rajesh ralf ralph ramón randy raoul raphaël raphael raquel rashid rasmus raúl ravi rebecca reinhard reinhold renate
  renata renato rené renée ricardo riccardo ritchie rita robbie roberta roberto robin rocío rodney rodolfo rodrigo
  roger roland rolf roman romain rosa rosalie rosemary rosie rowena roxanne rubén rudolf rudolph rupert ruth ryan
  sabine sabrina sally salma salvatore samantha samir samira sandra sandrine sandro sanjay sara sarah sascha saskia
  sean sebastian sébastien sebastián selin selma serge sergio serhiy serhii shane shannon sharon sheila shelley
  shirley sibylle sigrid silke silvia silvio simon simona simone siobhan slavko slobodan sofie sonia sonja sophia
  sophie stacey stacy stanislav stanisław stéphane stephan stéphanie stephanie stefan stefania stefanie stefano stella
  sten stuart sunil susana susanna susanne suzanne sven svetlana sybille sylvain sylvia sylvie szymon tadeusz takeshi
  tamara tania tanja tanya tara tariq tatiana tatjana tatyana terence teresa theo theodore thérèse thibaut thierry
  thomas thorsten tiago tiffany tilman timo timur tina tobias todd tomás tomáš tomasz tommaso toni torsten tracy
  travis trevor tristan trudy ulf ulla ulrich ulrike umberto ursula uwe valentin valentina valentyna valérie valeria
  valerio vanessa vasile vasyl vera verena verónica véronique veronica veronika vicente vicky viktor viktoria vincent
  vincenzo virginie vitaliy vitali viviana vivian vivien vladislav vladimír volker volkan wayne wanda wendy werner
  wiebke wilfried wilhelm wilma wojciech wolfgang xavier yann yannick yasmin yasmine yevgeny yolanda yuki yulia yuliya
  yvan yves yvonne zachary zbigniew zdeněk zeynep zoe zoran zuzana zygmunt александр александра алексей алена алина
  алла анастасия анатолий андрей анна антон анатолій андрій борис вадим валентина валерий василий виктор виктория
  віктор вікторія виталий віталій вячеслав галина геннадий георгий григорий дарья денис дмитрий дмитро евгений евгения
  екатерина елена иван игорь ігор илья инна ирина ірина кирилл кирило константин ксения лариса леонид людмила максим
  марина мария марія михаил михайло наталия наталья наталія никита николай микола оксана олег олександр олексій олена
  ольга павел павло петр пётр петро роман руслан светлана сергей сергій станислав степан тамара тарас татьяна тетяна
  федор фёдор эдуард юлия юлія юрий юрій яков ярослав`.split(/\s+/),
);

/** True of a first name in lower case that is hardly anything else. */
export const isFrequentFirstName = (word: string): boolean => FIRST.has(word);
