/** Short forms of given names, folded; a row is the full forms, then the short ones. */
const ROWS: readonly string[] = [
  'abraham|abe',
  'albert,alfred|al,bert',
  'alexander,aleksandr,alexandra,aleksandra|alex,alec,sasha,sandy,sascha,alek',
  'alexei,aleksey|alyosha,lyosha',
  'anastasia|nastya',
  'andrew|andy,drew',
  'anthony|tony',
  'antonio|toni,tono',
  'arthur|art',
  'barack|barry',
  'benjamin|ben,benny,bibi',
  'boris|borya',
  'catherine,katherine,ekaterina,kathleen|kate,katie,kathy,cathy,katya',
  'charles|charlie,chuck',
  'christine,christina|chris,tina',
  'christopher,christian|chris,kit',
  'daniel|dan,danny',
  'david|dave',
  'dmitry,dmitri|dima',
  'donald|don,donny',
  'edward,eduard|ed,eddie,ted,ned',
  'elizabeth|liz,beth,betty,lisa,eliza,lizzie',
  'emmanuel|manny',
  'francis,francisco|frank,paco,fran',
  'franklin|frank',
  'frederick,alfred|fred,freddie',
  'gabriel,gabriela|gabi,gabe',
  'gennady|gena',
  'george|georgie',
  'gerald,gerard|gerry,jerry',
  'gregory,grigory|greg,grisha',
  'harold|harry,hal',
  'henry|harry,hank',
  'ivan|vanya',
  'jacob|jake',
  'james|jim,jimmy,jamie',
  'jeffrey,geoffrey|jeff,geoff',
  'jennifer|jen,jenny',
  'johannes,johann|hans',
  'john,jonathan|jack,johnny,jon',
  'jose|pepe',
  'joseph,josef,josip|joe,joey,pepe',
  'joshua|josh',
  'kenneth|ken,kenny',
  'konstantin|kostya',
  'lawrence,laurence|larry',
  'leonard,leonardo|leo,len,lenny',
  'leonid|lenya',
  'louis,luis|lou',
  'margaret,margarita|maggie,meg,peggy,rita',
  'maria,mary|masha,molly,polly',
  'martin|marty',
  'matthew|matt',
  'michael,mikhail|mike,mick,misha,mickey',
  'natalia,natalya|natasha',
  'nathaniel,nathan|nate,nat',
  'nicholas,nicolas,nikolai|nick,nicky,kolya,nico',
  'olga|olya',
  'oliver|ollie',
  'pamela|pam',
  'patricia|pat,patty,trish',
  'patrick|pat,paddy',
  'pavel|pasha',
  'peter,pyotr|pete,petya',
  'philip,phillip|phil',
  'raymond|ray',
  'rebecca|becky',
  'richard|dick,rick,richie,rich,ricky',
  'robert|bob,bobby,rob,robbie,bert',
  'ronald|ron,ronnie',
  'samuel,samantha|sam,sammy',
  'sergei,sergey,sergio|seryozha,serge',
  'stanley,stanislav|stan',
  'stephen,steven|steve,stevie',
  'susan,suzanne|sue,susie',
  'tatiana|tanya',
  'theodore|ted,teddy,theo',
  'thomas|tom,tommy',
  'timothy|tim,timmy',
  'valentina,valentin|valya',
  'victor,viktor|vic,vitya',
  'victoria|vicky',
  'vladimir|vova,volodya,vlad',
  'walter|walt,wally',
  'william|bill,billy,will,willie,liam',
  'yelena,elena|lena',
  'yevgeny,evgeny|zhenya',
  'yuri,yury|yura',
  'zachary|zach,zack',
];

const readRows = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const fullForms = new Map<string, Set<string>>();
  for (const row of ROWS) {
    const [full = '', short = ''] = row.split('|');
    for (const form of short.split(',')) {
      const known = fullForms.get(form) ?? new Set<string>();
      for (const name of full.split(',')) known.add(name);
      fullForms.set(form, known);
    }
  }
  return fullForms;
};

const FULL_FORMS = readRows();

/** Whether one folded given name is a known short form of the other: "ted" of "theodore". */
export const isShortForm = (a: string, b: string): boolean =>
  (FULL_FORMS.get(a)?.has(b) ?? false) || (FULL_FORMS.get(b)?.has(a) ?? false);

/** Frequent given names without a short form of their own. */
const OTHER_GIVEN =
  'paul,pablo,paolo,mark,marc,luke,lucas,simon,adam,eric,erik,kevin,brian,scott,alan,carl,karl,jean,pierre,juan,carlos,miguel,' +
  'ahmed,ahmad,mohammed,muhammad,mohamed,ali,omar,ibrahim,hans,otto,anna,anne,eva,igor,oleg,roman,rustam,ilham,nikol,armen';

const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...OTHER_GIVEN.split(','),
  ...FULL_FORMS.keys(),
  ...[...FULL_FORMS.values()].flatMap((names) => [...names]),
]);

/** Whether a folded word is a frequent given name, and so no sign of a family name. */
export const isGivenName = (folded: string): boolean => GIVEN_NAMES.has(folded);
