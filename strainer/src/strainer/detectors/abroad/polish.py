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
        r"moj|twoj|na) (?:kod )?(?:blik|blika|blikiem)\b|\bnumer konta\b"
    ),
    persona=(
        r"\b(?:moje|moj|mojego|mojego) (?:drugie|inne|stare|drugi|inny|stary) (?:konto|profil|nick)(?: tutaj)? (?:to|"
        r"nazywa|bylo|byl)\b|\b(?:na|z|pod) (?:moim |mojego )?(?:drugim|innym|drugiego|innego) (?:koncie|konta|"
        r"nickiem|profilu)(?: {g1}| )(?:jestem|nazywam|bylam|bylem|to)\b|\bto ja(?: {g1}| )(?:z wczoraj|ta z wczoraj|"
        r"ten z wczoraj|z innego konta|z tamtego)\b|\b(?:zmienilam|zmienilem) (?:nick|konto|nazwe)\b"
    ),
)
