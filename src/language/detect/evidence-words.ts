const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * Function words that English and German do not share with each other, and the verbs and nouns that goals are made of.
 * Words that both write alike (`in`, `an`, `was`, `will`, `so`, `die` in “die out”) are left out.
 */
export const englishWords = set(
  'the a of and to for with by our is are be been from that this these those on at we you they it its their your have has can should would must which who when while than into through within without about more most all any each every no not but or as if up out over under other new per how what why use using do does did being were had their her his he she i me my us between across so-that via'
    .concat(
      ' increase reduce improve grow deliver build create make become help achieve reach hire hold publish double win ensure get',
    )
    .concat(' least less fewer first their customers during back already only until after before'),
)

export const germanWords = set(
  'der das und mit für von zu zum zur den dem des ein eine einen einem einer eines auf im ist sind wir uns unser unsere unseren unserer unserem nicht auch als bei bis durch über unter nach vor aus oder wie werden wird wurde haben hat können kann sollen soll damit sodass dass um pro je mehr weniger neue neuen neuer alle allen aller jede jeder jedes jeden kein keine keinen ihre ihren ihrer seine sich sie ihr mindestens höchstens zwischen gegenüber während ohne gegen seit ab schon nur sehr'
    .concat(
      ' steigern erhöhen senken verbessern reduzieren gewinnen erreichen einführen umsetzen stärken schaffen machen finden halten verkürzen verdoppeln halbieren ausbauen aufbauen senkt steigt gestalten führen bleiben kommen liegt einstellen durchführen erstellen veröffentlichen',
    )
    .concat(
      ' kunden kundinnen nutzer umsatz mitarbeitende mitarbeiter ziel ziele wochen tage monat quartal prozent anteil anzahl',
    ),
)

/** Endings of German words that English words do not have. */
export const GERMAN_ENDING =
  /.{3}(?:ungen|ung|keit|keiten|heit|heiten|schaft|schaften|ieren|iert|lich|liche|lichen|isch|ischen)$/
export const GERMAN_LETTER = /[äöüß]/

/** Function words of other languages in Latin script. Words that English or German also write are left out. */
export const otherWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'es',
      'el la los las del que y en un una por con para se su sus nuestro nuestra nuestros más como al lo es son cada entre desde hasta este esta aumentar reducir mejorar lograr clientes',
    ],
    [
      'pt',
      'o os do da dos das em um uma por com para que não ao nas nos nosso nossa mais até cada entre é são seu sua aumentar reduzir melhorar clientes alcançar',
    ],
    [
      'fr',
      'le la les du un une et pour dans sur avec est que qui nous nos notre au aux par plus ce cette ces sont chaque leur entre augmenter réduire améliorer atteindre clients',
    ],
    [
      'it',
      'il lo la gli di che e un una per con del della dei delle nel nella sono è più al alla ogni nostro nostra nostri entro tra aumentare ridurre migliorare raggiungere clienti',
    ],
    [
      'nl',
      'het een van voor met zijn op te dat niet onze wij we en aan naar bij ook uit per elke tussen meer minder onder verhogen verlagen verbeteren klanten wordt worden',
    ],
    [
      'pl',
      'i w na z do się nie że jest dla oraz od po przez co nasz nasze każdy więcej mniej zwiększyć zmniejszyć poprawić klientów',
    ],
    ['sv', 'och att det som för på är med av en ett vi våra till från inte har den öka minska förbättra kunder varje'],
    ['da', 'og at det som for på er med af en et vi vores til fra ikke har den øge reducere forbedre kunder hver'],
    ['no', 'og å det som for på er med av en et vi våre til fra ikke har den øke redusere forbedre kunder hver'],
    ['fi', 'ja on ei että se ovat joka sekä kanssa mukaan asiakkaat lisätä vähentää parantaa'],
    ['cs', 'a v na se je že s z do pro o jsou náš naše každý zvýšit snížit zlepšit zákazníků'],
    ['hu', 'a az és hogy nem van egy meg is vagy minden ügyfelek növelni csökkenteni'],
    ['ro', 'și de la în cu pe un o pentru din sau este sunt care nostru creșterea reducerea clienți'],
    ['tr', 've bir bu için ile da de olarak en çok her daha müşteri artırmak azaltmak'],
    ['id', 'yang dan di ke dari untuk dengan pada ini itu adalah kami pelanggan meningkatkan setiap'],
    ['vi', 'và của các cho một những được trong với không là khách hàng tăng'],
  ].map(([language = '', words = '']) => [language, set(words)]),
)

/** Letters that neither English nor German words carry, loanwords aside. */
export const FOREIGN_LETTER =
  /[ãõñçøåæœłąęćśźżńřščžýťďňěőűğışțăâêîôûđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ¿¡ìòùáíóú]/

/** Letters of other scripts. */
export const FOREIGN_SCRIPT = /[\u0370-\u1cff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]/g
