"""Polish: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "pl",
    reach=(
        r"\bjak (?:{g2})(?:sie z toba|z toba|cie|ciebie)(?: {g2}| )(?:skontaktowac|znalezc|zlapac|znajde|zlapie|"
        r"napisac|odnalezc|dorwac)\b|\bjak (?:moge|mozna)(?: {g1}| )(?:cie|sie z toba)\b|\b(?:sposob|mozliwosc|"
        r"opcja)(?: {g2}| )(?:skontaktowac|kontakt|kontaktu|pogadac poza|napisac do ciebie|zlapac cie)\b|"
        r"\b(?:zostanmy|zostac|pozostac|pozostanmy|utrzymac|utrzymajmy|byc|badzmy)(?: {g1}| )(?:w kontakcie|kontakt z "
        r"toba)\b|\b(?:jestes|masz|siedzisz|piszesz)(?: {g1}| )(?:gdzies indziej|gdzie indziej|inny komunikator|"
        r"jakies inne |jakies sociale|jakies social media)"
    ),
    contact=(
        r"\b(?:zostaw|daj|podaj|dasz|podasz|zostawisz|wyslij|przeslij|podrzuc|rzuc|podrzucisz|napisz|podeslij|moge "
        r"prosic|poprosze)(?: {g2}| )(?:jakis |twoj |swoj |twojego |swojego |o |twoja |swoja |jakiegos )?(?:namiar|"
        r"namiary|numer tel\w*|nr|numerek|numeru|nicka|kontakt do siebie|kontakt do ciebie|adres mailowy|komorke|"
        r"telefon do|<app>)(?: (?:na|do) (?:siebie|ciebie))?\b|\b(?:namiar|namiary|kontakt) (?:na|do) (?:siebie|"
        r"ciebie)\b|\bjak (?:sie )?(?:{g1})(?:nazywasz|masz|wabisz|jestes|cie znalezc|cie znajde)(?: sie)? (?:na|w) "
        r"<app>\w{0,3}\b|\b(?:twoj|jaki masz|jaki) (?:nick|login|nazwe) (?:na|w) <app>\w{0,3}\b"
    ),
    away=(
        r"\b(?:pogadajmy|przejdzmy|przeniesmy sie|piszmy|pisac|popiszmy|chodz|chodzmy|napisz|porozmawiajmy|gadajmy|"
        r"pogadac|spotkajmy sie|zgadajmy sie|pisz|odpisz|czekam|widzimy sie|do zobaczenia|lepiej)(?: {g3}| )(?:gdzies "
        r"indziej|gdzie indziej|poza (?:ta strona|strona|tym|czatem|portalem|ta apka)|na priv|na prive|na priva|na "
        r"prywatnym|prywatnie|na tamtym|na tamtej|na tym drugim|na drugim|na drugiej|w innym miejscu|na innej (?:apce|"
        r"stronie)|na innym (?:komunikatorze|czacie)|tam gdzie zawsze|tam gdzie wczoraj|po drugiej stronie)\b"
    ),
    heard=(
        r"\b(?:napisz|pisz|dodaj|znajdz|zadzwon|pogadajmy|przejdzmy|popiszmy|chodz|masz|uzywasz|jestes|zapros|szukaj|"
        r"odezwij sie|jestem|piszmy|daj|wbijaj|wbij)(?: {g2}| )(?:na|przez|do|w) (?:moj\w* )?(?:<heard>|"
        r"<app>)\w{0,4}\b|\b(?:masz|uzywasz|daj) <heard>\b"
    ),
    call=(
        r"\b(?:zadzwonie|przedzwonie|zadzwonimy|dzwonie|zdzwonmy|zdzwonimy|oddzwonie)(?: {g1}| )(?:do ciebie|"
        r"wieczorem|jutro|pozniej|dzis|dzisiaj|sie|o|w nocy|potem|zaraz|po)\b|\b(?:zadzwon|dzwon|przedzwon|"
        r"zadzwonisz)(?: {g1}| )(?:do mnie|smialo|wieczorem|jutro|pozniej|jak|kiedy|o \d|w nocy|nawet|jesli|jakby|"
        r"potem|zaraz)\b|\bmoge (?:do ciebie )?zadzwonic\b|\bpogadac przez telefon\b|\bwideorozmow\w+\b"
    ),
    meet=(
        r"\b(?:spotkajmy|spotkamy|spotkac|spotkalibysmy|zobaczyc|zobaczmy|zobaczymy|umowmy|umowimy|widzimy|umowic)(?: "
        r"{g1}| )(?:sie )?(?:{g2})(?:na zywo|w realu|w rzeczywistosci|osobiscie|twarza w twarz|w (?:parku|kawiarni|"
        r"centrum|galerii|bibliotece|sobote|niedziele|weekend)|na (?:kawe|dworcu|rynku|stacji|spacer|piwo|przystanku|"
        r"lody)|pod (?:galeria|szkola|kinem|zegarem)|przy)\b|\b(?:spotkamy sie|spotkajmy sie|spotkac sie|mozemy sie "
        r"spotkac|chcialbym sie spotkac|chcialabym sie spotkac|chcesz sie spotkac)(?:\?| \?|$| kiedys| jutro| ze mna| "
        r"gdzies)|\b(?:wpadnij|przyjedz|przyjade|wpadne|przyjde)(?: {g1}| )(?:do mnie|do ciebie|po ciebie)\b|"
        r"\b(?:chodzmy|pojdziemy|wyskoczmy|wyskoczymy)(?: {g1}| )na (?:kawe|piwo|spacer|lody|pizze)\b"
    ),
    live=(
        r"\b(?:gdzie|na jakiej ulicy|w jakim miescie|w jakiej dzielnicy|na jakim osiedlu|przy jakiej ulicy|skad "
        r"dokladnie)(?: {g1}| )(?:mieszkasz|mieszkacie|jestes z)\b|\b(?:jestesmy z|mieszkamy na|mieszkamy w) (?:tego "
        r"samego osiedla|tym samym|tej samej)\b|\bmieszkam (?:{g1})(?:na|przy) (?:ul\w*|alei|osiedlu|os) [a-z]+|"
        r"\b(?:podaj|daj|wyslij|jaki masz)(?: {g1}| )(?:swoj |twoj )?adres\b|\bjaka ulica\b"
    ),
    school=(
        r"\b(?:do|w|na) (?:jakiej|ktorej|jakim|ktorym|jakiego|ktorego) (?:szkoly|szkole|liceum|technikum|podstawowki|"
        r"klasy|klasie|uczelni|uczelnie|gimnazjum|lo)(?: {g1}| )?(?:chodzisz|jestes|uczysz|studiujesz|uczeszczasz)?\b|"
        r"\bjaka (?:szkola|uczelnia)\b|\b(?:chodze|ucze sie|jestem)(?: {g1}| )(?:do|w) (?:sp|lo|zs|zse|[ivx]+ lo|\d+ "
        r"lo|liceum im\w*|szkoly nr|podstawowki nr|technikum nr)\b"
    ),
    profile=(
        r"\b(?:zajrzyj|spojrz|zobacz|sprawdz|patrz|popatrz|przeczytaj|wejdz|kliknij|jest|mam|dalam|dalem|wpisalam|"
        r"wpisalem|zerknij|luknij|masz)(?: {g2}| )(?:w |na |do )?(?:moje|moj|moim|mojego|mojej) (?:bio|profil|profilu|"
        r"opis|opisie|opisu|biogram|zdjecie profilowe|nick|statusie)\b"
    ),
    tie=(
        r"\b(?:przeciez )?(?:juz )(?:piszemy|gadamy|rozmawiamy|znamy sie|pisalismy|sie znamy)(?: {g2}| )(?:gdzie "
        r"indziej|gdzies indziej|poza|na (?:<app>\w{0,4}|innym|tamtym)|ze szkoly|z realu|na zywo)\b|\b(?:znam cie|"
        r"znamy sie|kojarze cie)(?: {g1}| )(?:ze szkoly|z pracy|z realu|z klasy|z osiedla|z uczelni)\b|\b(?:mamy|jest|"
        r"zalozylam|zalozylem|zrobilismy)(?: {g1}| )(?:grupe|grupa|serwer)(?: {g1}| )na <app>\w{0,4}\b"
    ),
    money=(
        r"\b(?:pozyczysz|pozycz|przelej|przelejesz|przeslij|wyslij|wyslesz|podeslij|rzuc|moglbys pozyczyc|moglabys "
        r"pozyczyc|mozesz pozyczyc|przeslesz|wesprzyj|pozycze ci|przeleje ci|wysle ci)(?: {g3}| )(?:zl|zlotych|zlotek|"
        r"kase|kasy|pieniadze|hajs|hajsu|stowe|blika|blikiem|blik|dych\w|euro|przelew)\b|\b(?:daj|podaj|kod|numer do|"
        r"moj|twoj) (?:kod )?(?:blik|blika|blikiem)\b|\bnumer konta\b"
    ),
    persona=(
        r"\b(?:moje|moj|mojego|mojego) (?:drugie|inne|stare|drugi|inny|stary) (?:konto|profil|nick)(?: tutaj)? (?:to|"
        r"nazywa|bylo|byl)\b|\b(?:na|z|pod) (?:moim |mojego )?(?:drugim|innym|drugiego|innego) (?:koncie|konta|"
        r"nickiem|profilu)(?: {g1}| )(?:jestem|nazywam|bylam|bylem|to)\b|\bto ja(?: {g1}| )(?:z wczoraj|ta z wczoraj|"
        r"ten z wczoraj|z innego konta|z tamtego)\b|\b(?:zmienilam|zmienilem) (?:nick|konto|nazwe)\b"
    ),
    offer=(
        r"\b(?:zostawie|podam|dam|wysle|moge (?:podac|dac|zostawic)|zostawiam|podaje|przesle|rzuce|daje)(?: {g1}| "
        r")(?:ci |wam |pani |panu |tobie )?(?:{g1})(?:moj|swoj|moja|swoja|swojego|mojego|nr|numer|namiary)(?: "
        r"<num>)?\b|\b(?:zapisz|zapisz sobie|oto|tu masz|masz tu|notuj|to)(?: {g1}| )(?:moj|mojego) <num>\b|"
        r"\b(?:napisz|napis|pisz|dodaj|znajdz|zadzwon|dzwon|szukaj|szukajcie|odezwij|zagadaj|piszcie|dodajcie|zapros|"
        r"prosze napisac|prosze dzwonic|mozesz pisac|mozesz napisac|wpadaj|wbijaj)(?: {g3}| )(?:na|przez|do mnie na|w|"
        r"jako) (?:moj\w* )?(?:<app>|fejs|mess|mes|snap|insta|inst|whatsapp|dc|disc|priv|tel|mejl|mail|telegram|wats|"
        r"fb|ig|call)\w{0,4}\b|\b(?:napisze|odpisze|odpiszem|zadzwonie|dodam|znajde|odezwe sie|pisze|przedzwonie)(?: "
        r"{g2}| )(?:na|przez|tam na) (?:<app>|mess|snap|insta|whats|dc|fejs|priv|tamtym|tamtej|drugim|fb|ig)\w{0,4}\b"
    ),
    contact_loose=(
        r"\b(?:daj|dasz|dej|dajesz|podaj|podasz|poda|podaje|podalby|podalaby|podala|podalbys|podalabys|zostaw|"
        r"zostawisz|wyslij|wyslesz|przeslij|napisz|jaki|jaka|jakie|jak|znasz|poprosze|prosze|moge|moglbym|moglabym|"
        r"dostac|dostane|wziac|chce|chcialbym|chcialabym|rzuc|zdradz|powiedz|masz|ma|macie|dawaj)(?: {g3}| )(?:o "
        r")?(?:swoj|twoj|twoja|swojego|twojego|swoje|twoje|pani|pana|panski|do ciebie|jakis|jakies) (?:{g1})<num>\b|"
        r"<start>(?:daj|podaj|dawaj|wyslij|zostaw|masz) (?:mi )?(?:numer|nr|nmr|insta|inste|snapa|snap|fb|fejsa|"
        r"messengera|maila|discorda|dc|whatsappa|telegrama|namiary|kontakt|adres)\b|\b(?:masz|macie|ma pani|ma pan|"
        r"uzywasz|korzystasz z|siedzisz na|jestes na|jest pani na|miala by pani|mosz)(?:(?: {g1}| )(?:moze |jakiegos |"
        r"jakies |jakas |w ogole |tez ))?(?:<app>|lotsap|lotsapa|wotsapa|watsapa|insta|inste|snap|snapa|snepa|fejsa|"
        r"mess|messa|messengera|dc|discorda|fb|tt|tiktoka|telegrama|wpp)\w{0,3}(?: (?:czy|albo|lub|abo|i) [a-z]+)?(?: "
        r"czy cos| moze| bo|<end>)|<start>(?:numer|nmr|nr|insta|snap|fb|mess|messenger|dc|wpp|telegram) (?:masz|macie|"
        r"dasz|podasz)\b|<start>(?:twoj|twoje|a twoj) <num><end>|\b(?:jak|gdzie|skad)(?: {g1}| )(?:mozna|moge|moglbym|"
        r"moglabym|da sie)(?: {g1}| )(?:cie|ciebie|pania|pana|z toba|z pania|do ciebie|do pani|do pana|sie z toba)(?: "
        r"{g2}| )(?:znalezc|zlapac|spotkac|skontaktowac|napisac|zadzwonic|kontaktowac|odnalezc)(?:(?: {g1}| )(?:poza|"
        r"gdzies|jeszcze|pozniej|prywatnie)\b|<end>)|\b(?:sposob|mozliwosc|szansa)(?: {g2}| )(?:zebym|zeby|na|aby|"
        r"bym)(?: {g3}| )(?:napisac|napisal|napisala|zadzwonic|kontakt|skontaktowac|list)\b"
    ),
    heard_go=(
        r"\b(?:przejdzmy|przejdziemy|przenosimy|przeniesmy|pogadajmy|pogadac|gadac|gadamy|piszmy|popiszmy|popisac|"
        r"pisac|chodz|chodzmy|wbijaj|wbij|wejdz|lepiej|moze|dawaj|spadamy|idziemy|wskakuj)(?: {g3}| )(?:na|przez) "
        r"(?:<app>|dc|disc|mess|messku|messie|snapa|snapie|insta|whats|fejsie|fejsa|priv|privie|watsap|telegram|fb|ig|"
        r"tg)\w{0,4}\b|\b(?:mozemy|moglibysmy|mozna|moge|chcesz|chcialbys|chcialabys|da rade|wolalbym|wolalabym)(?: "
        r"{g2}| )(?:pogadac|porozmawiac|popisac|pisac|rozmawiac|napisac|gadac)(?: {g2}| )(?:gdzie indziej|gdzies "
        r"indziej|poza|prywatnie|gdzies poza|na privie|na priv)\b|\b(?:tu|tutaj)(?: {g1}| )(?:mi )?(?:sie )?(?:zacina|"
        r"rzadko|nie ma|nie wchodze|nie siedze)(?: {g2}| )(?:tam|na <app>\w{0,3}|napisz|dodaj)\b"
    ),
    call_me=(
        r"\b(?:moge|moglbym|moglabym|mozemy|chcesz|kiedy moge|mozesz|chcialbym|chcialabym)(?: {g2}| )(?:zadzwonic|"
        r"przedzwonic|dzwonic|pogadac przez tel\w*|uslyszec twoj glos|zdzwonic sie|sie zdzwonic)(?: (?:do ciebie|dzis|"
        r"dzisiaj|jutro|wieczorem|pozniej|teraz|do pani|do mnie|o)\b|<end>)|\b(?:zadzwonisz|zadzwon|dzwon|zadzwonie|"
        r"przedzwonie|zdzwonmy sie|zdzwaniamy sie)(?:(?: {g1}| )(?:do mnie|do ciebie|wieczorem|jutro|dzis|dzisiaj|"
        r"pozniej|teraz|w nocy|po \d)\b|<end>)|\b(?:prosze|mozna|smialo)(?: {g1}| )(?:dzwonic|zadzwonic)(?: {g1}| "
        r")(?:po|smialo|do mnie|na|wieczorem)\b"
    ),
    meet_soon=(
        r"\b(?:moze|chcesz|chcialabys|chcialbys|mozemy|moglibysmy|masz ochote|ochota|kiedy|czy|a jakbysmy|jakbysmy|"
        r"chce|chcialbym|chcialabym|fajnie by bylo|to co|umowimy|umowmy)(?: {g2}| )(?:spotkac|spotkamy|spotkali|"
        r"spotkaly|spotkanie|zobaczyc|zobaczymy|poznac|umowic|umowimy|wyskoczyc|wyjsc|spotkania|spotkajmy)(?:(?: {g1}|"
        r" )(?:sie ))?(?:{g1})(?:w sobote|w niedziele|w piatek|jutro|dzis|dzisiaj|na zywo|w realu|irl|osobiscie|"
        r"kiedys|na kawe|na piwo|na spacer|w weekend|w miescie|gdzies|ze mna|na miescie|po szkole|<end>)|"
        r"\b(?:spotkajmy|spotkamy|umowmy|zobaczmy|ustawmy|widzimy) sie(?: {g2}| )(?:irl|w realu|na zywo|osobiscie|w "
        r"galerii|w parku|na dworcu|na rynku|na miescie|na kawe|na piwo|na spacer|na osce|przy orliku|pod \w+)\b|"
        r"\b(?:ustawka|ustawmy sie|ustawiamy sie)(?: {g3}| )(?:na|przy|pod|jutro|w)\b|\b(?:moge|moglbym|moglabym|chce|"
        r"chetnie)(?: {g1}| )(?:do |po |cie )?(?:{g1})(?:ciebie |pani |pana )?(?:przyjechac|wpasc|podjechac|odwiedzic|"
        r"zajrzec|przyjsc)(?:(?: {g1}| )(?:po ciebie|do ciebie|do pani|autem|w weekend|jutro)\b|<end>)|\b(?:przyjade|"
        r"podjade|wpadne|zajrze|przyjde)(?: {g1}| )(?:do|po) (?:ciebie|pani|cb)\b|\b(?:wpadnij|wpadaj|przyjedz|"
        r"przyjdz|zapraszam)(?: {g1}| )(?:do mnie|do nas|na kawe|na herbate|na chate)(?:(?: {g1}| )(?:do domu|w "
        r"sobote|jutro|kiedys)\b|<end>)|\b(?:jestem|mieszkam)(?: {g1}| )(?:tez )?(?:z|w|kolo) (?:twojego|tego samego|"
        r"twojej|tym samym) (?:miasta|miescie|osiedla|osiedlu|okolicy)\b"
    ),
    place=(
        r"<start>(?:jutro |dzis |sobota |w sobote |niedziela |w niedziele |to |ok )*(?:o |kolo "
        r")?\d{1,2}(?:[:.]\d\d)?(?: {g1}| )(?:pod|przy|na|w|kolo) (?:galeria|galerii|dworcu|dworcem|rynku|kinem|"
        r"szkola|zegarem|parku|mcdonalds\w*|macu|maku|pomnikiem|kosciolem|przystanku|orliku|stacji|fontanna|biedronka|"
        r"zabka)\b|\b(?:czekam|bede czekac|bede czekal|bede czekala|bede|widzimy sie|spotykamy sie)(?: {g3}| )(?:pod|"
        r"przy|na|w) (?:galeria|galerii|dworcu|dworcem|rynku|kinem|szkola|zegarem|parku|pomnikiem|kosciolem|"
        r"przystanku|orliku|fontanna|biedronka)\b|<start>(?:sobota|niedziela|piatek|jutro), (?:{g1})(?:galeria|park|"
        r"rynek|dworzec|mac|kino),? (?:o )?\d{1,2}\b"
    ),
    own=(
        r"\b(?:mieszkam|mieszkamy|siedze|przyjedz|wpadaj|wpadnij|adres|jestem)(?: {g2}| )(?:na |przy |ul |ul\. |ulicy "
        r"|ulica |os |os\. |osiedlu )?(?:[a-z]+(?:ej|skiej|kiego|iego|ego|owa|owej|icza|a|y|i)) \d{1,3}[a-h]?(?:/\d+| "
        r"m|,|\.|$| i| w| wpadaj| przyjedz| klatka| pietro| kod)|\b(?:mieszkam|siedze)(?: {g1}| )(?:na |przy )?(?:ul|"
        r"ulicy|os|osiedlu|al|alei)\.? [a-z]{3,}(?: {g2}| )(?:blok|klatka|nr|numer|\d)|\b(?:gdzie|na jakiej ulicy|w "
        r"jakim miescie|z jakiego miasta|z jakiej miejscowosci|skad)(?: {g1}| )(?:dokladnie |konkretnie "
        r")?(?:mieszkasz|jestes|klikasz|pani mieszka|pan mieszka)(?: (?:dokladnie|konkretnie|z jakiego miasta)|<end>)|"
        r"\b(?:podaj|wyslij|wyslesz|daj|podasz)(?: {g2}| )(?:adres|paczkomat|pinezke|lokalizacje)\b"
    ),
    mine=(
        r"\b(?:chodze|ucze sie|jestem)(?: {g1}| )(?:do|w|z) (?:\d\w )?(?:{g1})(?:liceum|lo|technikum|podstawowki|"
        r"szkoly|sp|mickiewicza|kopernika|sienkiewicza|slowackiego|staszica|norwida|zeromskiego|reja)(?: {g1}| )(?:nr|"
        r"im|\d|w [a-z]+|klasa|a ty)|\b(?:jestem|chodze) (?:z|do) \d[a-g] (?:z|w|do)\b|\bpracuje w [a-z]+ na (?:rogu|"
        r"ulicy|osiedlu)\b|\b(?:do|w|na|z) (?:jakiej|ktorej|jakim|ktorym|jakiego|ktorego)(?: {g1}| )(?:szkoly|szkole|"
        r"liceum|technikum|klasy|klasie|parafii|klubie|klubu|firmie|szpitalu)(?:(?: {g1}| )(?:chodzisz|jestes|sie "
        r"uczysz|pracujesz|pani nalezy|grasz)\b|<end>)"
    ),
    group=(
        r"\b(?:mamy|jest|zalozylam|zalozylem|zrobilismy|mam|zrobilam|zrobilem|istnieje|robimy)(?: {g1}| )(?:taka |"
        r"swoja |swoj |nasza )?(?:{g1})(?:grupe|grupa|grupke|grupka|serwer|serwerek|kanal|konfe|konferencje)(?: {g1}| "
        r")(?:na|poza) (?:<app>|mess|messku|dc|fb|fejsie|whats|discordzie|tele|insta)\w{0,4}|\b(?:kto|chcesz|"
        r"dolaczysz|dolacz|dodac cie|dodam cie|wrzuce cie|zapraszam|zaprosze cie|dodac)(?: {g2}| )(?:do|na) "
        r"(?:{g1})(?:grupy|serwer|serwera|grupe|konfy|kanal)(?: {g1}| )(?:na|<app>|fb|dc|discord\w*)"
    ),
    persona_old=(
        r"\b(?:to ja|to znowu ja|ja to)(?: {g2}| )(?:z wczoraj|od wczoraj|ta sama|ten sam|z nowego konta|z innego|"
        r"[a-z]+_\w+)|\b(?:dostalam|dostalem|mam)(?: {g1}| )bana(?: {g3}| )(?:nowe|konto|teraz jestem|to ja|nick)\b|"
        r"\b(?:zmienilam|zmienilem|zmiana) (?:nick\w*|konto|nazwe|imie|ksywe)\b|\b(?:pod|mialam|mialem|mam|pisalam|"
        r"pisalem|jako)(?: {g1}| )(?:innym|inny|innego|drugie|drugi) (?:nickiem|nick|konto|nazwa|kontem)(?: {g1}| "
        r")(?:tutaj|tu|wczoraj|wtedy|jestem|bylam|bylem)\b"
    ),
    money_lend=(
        r"\b(?:pozyczysz|pozycz|przelejesz|przelej|przeslesz|wyslesz|wyslij|rzucisz|mozesz przelac|mozesz pozyczyc|"
        r"moglbys przelac|doladujesz|wspomozesz|zrzucisz sie)(?: {g2}| )(?:\d{2,}|kase|zl|blika|na bilet|na jedzenie|"
        r"hajs|na konto|na blika|doladowanie)\b|\b(?:przeleje|wysle|pozycze|dam|zaplace|kupie)(?: {g1}| )(?:ci|pani|"
        r"tobie)(?: {g2}| )(?:\d{2,}|kase|zl|na bilet|hajs|blikiem|na konto|przelew\w*|karte|doladowanie)\b|"
        r"\b(?:podaj|daj|wyslij|dasz|podasz)(?: {g2}| )(?:nr konta|numer konta|konto|iban|kod blik|blika)\b"
    ),
    asl=(
        r"\b(?:ile (?:masz )?lat|wiek|km|k czy m|m czy k|k/m)(?: {g2}| )(?:skad|z jakiego|gdzie mieszkasz|k czy m|m "
        r"czy k|miasto)\b|<start>(?:k czy m|m czy k|k/m|kobieta czy mezczyzna|chlopak czy dziewczyna)<end>|\bskad "
        r"klikasz\b"
    ),
    tie_told=(
        r"\b(?:pisalam|pisalem|napisalam|napisalem|mowilam|mowilem|dzwonilam|dzwonilem|wyslalam|wyslalem|odpisalam|"
        r"odpisalem|dodalam|dodalem)(?: {g1}| )(?:ci|cie|do ciebie|tobie)(?: {g3}| )(?:na <app>\w{0,3}|na messie|na "
        r"messku|na mess\w*|na insta|na fejsie|przez telefon|przez tel|na privie|w nocy na \w+|na tamtym|na wsp\w*)\b|"
        r"\b(?:tak )?jak (?:ci )?(?:mowilam|mowilem|pisalam|pisalem|ustalilismy|gadalismy)(?: {g2}| )(?:przez telefon|"
        r"przez tel|na <app>\w{0,3}|na mess\w*|na privie|na kawie|na spotkaniu)\b|\b(?:dostalas|dostales|widzialas|"
        r"widziales|przeczytalas|odebralas)(?: {g1}| )(?:moja|moje|ta)? ?(?:wiadomosc|zaproszenie|msg|snapa|maila)(?: "
        r"{g1}| )(?:na|tam|<end>)|\b(?:kiedy|odkad|po tym jak|jak) (?:sie )?(?:spotkalismy|widzielismy|spotkalysmy|"
        r"widzialysmy|gadalismy przez)(?: {g1}| )(?:sie )?(?:wczoraj|w realu|na zywo|w sobote|na kawie|telefon|w "
        r"parku)\b|\bmam z (?:nia|nim|nimi) kontakt(?: {g2}| )(?:normalnie|poza|na \w+)"
    ),
    profile_read=(
        r"\b(?:przeczytaj|zajrzyj|spojrz|zobacz|sprawdz|patrz|popatrz|wejdz|zerknij|luknij|obczaj)(?: {g3}| )(?:w |na "
        r"|do )?(?:moim |moj |moje |swoim )?(?:opisie|opis|bio|profil|profilu|statusie|status)(?: (?:ok|mam|pod|"
        r"jest)\b|<end>)|\b(?:nazywam|mam|jestem|pisze)(?: {g2}| )(?:tak samo|ten sam nick|ta sama nazwa|identycznie|"
        r"taka sama)(?: {g1}| )(?:jak tu|jak tutaj|na <app>\w{0,3}|wszedzie|na insta)\b|\bna <app>\w{0,3}(?: {g1}| "
        r")(?:nazywam sie|mam|jestem)(?: {g1}| )(?:tak samo|tak jak|identycznie|ten sam|to samo)\b"
    ),
    meet_door=(
        r"\b(?:stoje|jestem|czekam|siedze)(?: {g1}| )(?:pod|przed|kolo|obok) (?:twoim|twoja|twojego|twojej) "
        r"(?:blokiem|domem|szkola|klatka|drzwiami|praca|domu|bloku|oknem)\b|\b(?:idziemy|idziesz|pojdziemy|skoczymy|"
        r"chodz|wyskoczymy|pojdziesz|zapraszam cie|zapraszam pania)(?: {g1}| )(?:ze mna )?na (?:kawe|piwo|spacer|lody|"
        r"pizze|herbate|kebaba|kebsa|kino)(?: (?:w sobote|w niedziele|jutro|dzis|razem|ze mna|kiedys|po szkole)\b|"
        r"<end>)"
    ),
    contact_swap=(
        r"\b(?:wymienimy|wymienmy|wymienic|wymieniamy)(?: {g1}| )(?:sie )?(?:{g1})(?:numerami|kontaktami|namiarami|"
        r"instami|insta|snapami|mailami|<app>\w{0,4})\b|\b(?:wyslij|napisz|przeslij|odpisz|wyslesz)(?: {g1}| )(?:mi "
        r")?(?:{g1})(?:wiadomosc|msg|dm|zaproszenie|pv)(?: {g1}| )(?:na|przez) (?:<app>\w{0,3}|fb|insta|fejsie|fejsa|"
        r"mess\w*|ig)\b|<start>(?:{g1})<app>\w{0,3} (?:czy|albo|lub) (?:<app>\w{0,3}|mess\w*|fejs\w*)<end>"
    ),
    meet_plain=(
        r"\b(?:wpadniesz|przyjedziesz|przyjdziesz|zajrzysz|wpadasz) (?:{g1})(?:do mnie|do nas)\b|\b(?:pozyczysz|"
        r"pozycz|dasz|rzucisz|skolujesz) (?:mi )?(?:{g1})(?:stowke|stowe|dyche|dwie dychy|pare zloty\w*|pare stow|"
        r"kase|hajs|kasy|piatke)\b"
    ),
)
