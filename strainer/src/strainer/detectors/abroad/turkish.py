"""Turkish: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "tr",
    reach=(
        r"\b(?:sana|seninle|size|sizinle)(?: {g2}| )(?:nasil|nerden|nereden|baska|baska yerden)(?: {g2}| )(?:ulas\w*|"
        r"iletisim\w*|yaz\w*|bul\w*|konus\w*)|\bnasil (?:{g1})(?:ulasirim|ulasabilirim|ulasabiliriz|bulurum|"
        r"bulabilirim|iletisime)\b|\b(?:sana|seninle) (?:ulasabilecegim|ulasmanin|konusabilecegim|yazabilecegim|"
        r"iletisimde)\b|\b(?:baska|farkli) (?:bir )?(?:yerde|yerden|platformda|uygulamada)(?: {g1}| )(?:var misin|"
        r"misin|yazis\w*|konus\w*|gorus\w*|devam)|\biletisim\w*(?: {g1}| )(?:kalalim|kopmayalim|koparmayalim|"
        r"kalabilir)\w*"
    ),
    contact=(
        r"\b(?:numaran|numarani|telefonun|telefonunu|nickin|nickini|hesabin|hesabini|kullanici adin|kullanici adini|"
        r"mailin|mailini|instan|instani|instagramin|instagramini|instagram'in|snapin|snapini|snapchatin|snapchatini|"
        r"whatsappin|whatsapp'in|wpni|wpin|telegramin|telegramini|discordun|discordunu|dcni|tiktokun|faceni)(?: {g1}| "
        r")(?:ver|versene|verir|atsana|at|atar|yaz|yazsana|alabilir|alayim|alsam|paylas|soyle|soylesene|birak|"
        r"biraksana|nedir|verebilir)\b|\b(?:bana )?(?:bir )?(?:iletisim|numara|telefon)(?: {g1}| )(?:birak|biraksana|"
        r"ver|versene|birakir)\b|\b<app>(?:'?(?:da|de|ta|te|daki|deki|taki|teki))(?: {g1}| )(?:adin|ismin|nickin|"
        r"kullanici|kimsin|nasil|hangi)"
    ),
    away=(
        r"\b(?:oraya|obur tarafa|diger tarafa|digerine|oburune|ozele|dm'?ye|dm'?den|ozelden|baska yere|baska yerde|"
        r"baska yerden|baska uygulamaya|baska bir yerde|oradan|ordan|orda|oburunden|digerinden|diger tarafta|diger "
        r"uygulamada|diger uygulamadan|digerinde)(?: {g1}| )(?:gecelim|gecek|gecsek|gelsene|gel|konusalim|yazisalim|"
        r"yazsana|yaz|yazarim|devam|gorusuruz|gorusek|gecebilir|tasinalim|bulusalim|konusak|bekliyorum)\b|\bburada "
        r"(?:rahat )?(?:konusamiyorum|konusamayiz|yazma|yazamam)\b"
    ),
    heard=(
        r"\b(?:<heard>|whatsapp|wp|vp|feys|face|tele|telegram|insta|snap|dc|discord|mesaj)'?(?:tan|ten|dan|den|ta|te|"
        r"da|de|a|e|ya|ye|im|um)?(?: {g1}| )(?:yaz\w*|konus\w*|ekle\w*|gelsene|gecelim|arasana|bulursun|bul|gec|"
        r"ulas\w*|takip\w*|istek at\w*|kullaniyor musun|var mi|varmi)\b"
    ),
    call=(
        r"\b(?:seni|sana)(?: {g2}| )(?:ararim|arayacagim|arayayim|arayabilir|ararm|telefon ederim)\b|\b(?:beni|bni) "
        r"(?:{g2})(?:arasana|ararsan|arayabilirsin|ara|arayin|ararsin)\b|\b(?:telefonda|goruntulu|sesli)(?: {g1}| "
        r")(?:konusalim|konusak|konussak|gorusek|gorusme|konusabilir|arama|ara|konusuruz)\w*|\bcanin sikil\w+ ara\b"
    ),
    meet=(
        r"\b(?:bulusalim|bulussak|bulusak|bulusur|bulusabilir|bulusuruz|gorusek|gorusebilir|tanisalim)(?: {g1}| "
        r")?(?:mi|mi[yz]|muyuz|mu|yaa?|ya|bir|bi|\?|yarin|$|!)|\b(?:bir|bi) gun(?: {g2}| )(?:bulus\w*|gorus\w*|kahve|"
        r"cay)\b|\byuz yuze(?: {g2}| )(?:konus\w*|gorus\w*|gelsek|anlat\w*|tanis\w*|bulus\w*)\b|\b(?:kahve|cay|bira|"
        r"yemek)(?: {g1}| )(?:icelim|icsek|icer miyiz|iceriz|yiyelim|ismarlayayim|icmeye)\b|\b(?:bize gel|evime gel|"
        r"yanina gelirim|yanina geleyim|seni alirim|almaya gelirim|bana gelsene)\b"
    ),
    live=(
        r"\b(?:nerede|nerde|nerelerde|hangi (?:mahallede|sokakta|semtte|sehirde|ilcede|mahalle|semt|ilce|sokak|"
        r"sehir))(?: {g1}| )(?:oturuyorsun|yasiyorsun|oturuyon|yasiyon|oturuyosun|yasiyosun|kaliyorsun|kaliyosun|"
        r"oturuyorsunuz|evin|eviniz)\b|\b(?:adresini|ev adresini|adresin)(?: {g1}| )(?:ver|at|yaz|soyle|nedir|versene|"
        r"atsana)\b|\b(?:mahallesi|sokagi|sokak|caddesi|mahallesinde)(?: {g3}| )(?:oturuyorum|yasiyorum|kaliyorum)\b"
    ),
    school=(
        r"\bhangi (?:okul\w*|lise\w*|universite\w*|okula|sinif\w*|bolum\w*)(?: {g1}| )?(?:gidiyorsun|okuyorsun|"
        r"okuyosun|gidiyosun|gidiyon|okuyon|sun|sin|desin|dasin)?\b|\b(?:lisesi|ortaokulu|lisesinde|lisesine|anadolu "
        r"lisesi\w*|fen lisesi\w*)(?: {g2}| )(?:okuyorum|gidiyorum|ogrencisiyim)\b|\bokulun (?:neresi|nerede|hangisi|"
        r"adi ne)\b"
    ),
    profile=(
        r"\b(?:profilime|profilimde|biyografime|biyografimde|biyoma|bioma|bioya|bioyu|biomda|biyoda|profil "
        r"fotografima|profil resmime|hakkimda kismina|durumuma)(?: {g2}| )?(?:bak\w*|yaz\w*|var|gir\w*|goz at|oku\w*|"
        r"tikla\w*|koydum|ekledim)\b|\b(?:profilime|bioma|biyografime|biyoma) (?:bi |bir )?bak\w*"
    ),
    tie=(
        r"\b(?:zaten|biz zaten)(?: {g3}| )(?:baska yerde|baska yerden|disarida|orada|orda|<app>'?(?:ta|te|da|de|tan|"
        r"ten|dan|den))(?: {g1}| )(?:konus\w*|yazis\w*|takip\w*|gorus\w*|ekli\w*)\b|\bseni (?:okuldan|isten|siniftan|"
        r"gercek hayattan|mahalleden) (?:taniyorum|biliyorum)\b|\b<app>'?(?:ta|te|da|de)? (?:grubumuz|grup kurduk|"
        r"grup var|grup actik|grubu var)\b"
    ),
    money=(
        r"\b(?:bana|iban|ibanima|ibanimi|"
        r"papara\w*|sana|ininal)(?: {g3}| )(?:para|lira|tl)(?: {g1}| )(?:at\w*|gonder\w*|yolla\w*|"
        r"yatir\w*|borc|lazim)\b|\b(?:borc|para)(?: {g1}| )(?:verir misin|verebilir misin|atar misin|gonderir misin|"
        r"yollar misin|atabilir misin|gonderebilir misin|atsana|gondersene)\b|"
        r"\b(?:iban|papara)(?:'?(?:im|ima|imi|ini|in|a|i|m))?"
        r"(?: {g1}|"
        r" )(?:at|atayim|ver|yaz|numaram|no|gonder|var mi|adresim)\b"
    ),
    persona=(
        r"\b(?:diger|oteki|ikinci|eski) (?:hesabim|hesabimin adi|profilim|nickim|hesabimda|hesabimdan|ismim)(?: "
        r"buradaki)?(?: {g1}| )?[a-z0-9_]{2,}|\b(?:ben|benim)(?: {g1}| )(?:dunku|dun gece konustugun|dun konustugun|"
        r"dun yazan)\b|\b(?:nickimi|hesabimi|adimi burada|kullanici adimi) degistirdim\b"
    ),
    offer=(
        r"\b(?:numarami|numarmi|numrami|nmrmi|telefonumu|instami|instagramimi|snapimi|mailimi|wpmi|adresimi|"
        r"numaram)(?: {g2}| )(?:vereyim|veririm|verecegim|vercem|atayim|atarim|atiyorum|yazayim|yazarim|yaziyorum|"
        r"veriyorum|birakayim|birakiyorum|birakirim|al|kaydet|yollarim|verebilirim|gondereyim)\b|\b(?:sana|size|"
        r"istersen|al)(?: {g1}| )(?:numara|telefon|insta|wp|whatsapp|mail|adres)\w{0,5}(?: {g1}| )(?:vereyim|veririm|"
        r"verecegim|vercem|atayim|atarim|yazayim|yazarim|birakayim|verebilirim|ulas\w*)\b|\b(?:ekle|ekleyin|eklesene|"
        r"ekler misin|yaz|yazsana|yazin|ara|arasana|takip et|bul|bulun|ulas|gel|dm at|mesaj at)(?:(?: {g1}| )(?:beni |"
        r"bana ))?(?:<app>|face|feys|insta|wp|dm|whatsapp|tele|dc|ozel)'?(?:dan|den|tan|ten|da|de|ta|te|gramdan|"
        r"ramdan)\b|\b(?:beni|bana)(?: {g2}| )(?:<app>|face|feys|insta|wp|vp|dm|ozel|tele|dc|mail|"
        r"snap)\w{0,3}'?(?:dan|den|tan|ten|da|de|ta|te)(?: {g1}| )(?:ekle\w*|yaz\w*|ara\w*|bul\w*|takip\w*|ulas\w*|"
        r"mesaj\w*|at\w*)\b|\b(?:<app>|feys|insta|wp|vp|dm|ozel|tele|dc|snap|watsap|vatsap|oradan|"
        r"ordan)\w{0,3}'?(?:dan|den|tan|ten|da|de|ta|te)(?: {g2}| )(?:yazarim|yazcam|yazicam|yaziyorum|yazayim|"
        r"ekliyorum|eklerim|atarim|mesaj atarim|ararim|arayim|yazalim|konusalim|konusuruz|yazisalim|konusak|devam "
        r"edelim|gorusuruz|gelsene|gel)\b"
    ),
    contact_loose=(
        r"\b(?:numarani|numarni|numrani|nmrni|numaranizi|telefonunu|telefonunuzu|telini|mailini|mailinizi|mail "
        r"adresini|mail adresinizi|adresini|adresinizi|eposta adresini\w*|instani|instagramini|instagramni|snapini|"
        r"snepini|wpni|wp ni|wp numarani|faceni|face ini|kullanici adini|hesabini|hesabinizi|nickini|sosyal medyani|"
        r"discordunu|dcni|telegramini|tiktokunu)(?:(?: {g2}| )(?:ver\w*|at\w*|yaz\w*|alabilir\w*|alayim|alsam|alim|"
        r"alalim|paylas\w*|soyle\w*|birak\w*|gonder\w*|yolla\w*|rica|ogrenebilir\w*|istiyorum|isterim)\b|<end>)|"
        r"<start>(?:numaran|numran|nmrn|instan|instagramin|snapin|snapn|wpn|wp n|mailin|face in|facen|dcn|kullanici "
        r"adin|hesabin|tiktokun)(?: (?:ne|nedir|nedr|var mi|varmi|kac|yok mu|neydi|yaz\w*|soyle\w*|at\w*|ver\w*))+|"
        r"\b(?:insta|instagrami?|snapini?|wp|whatsapp|vatsap|watsap|feys|telegram|tiktok|numara|nmr|skype) (?:versene|"
        r"verir misin|verirmisin|atsana|yazsana|alabilir miyim|alabilirmiyim|alayim|alim|verebilir misin|ver bakim|"
        r"(?:ver|at)<end>)|\b(?:<app>|feys|face|insta|wp|watsap|vatsab|vatsap|snap|tele|dc|telegram|sosyal "
        r"medya)\w{0,4}(?: {g1}| )(?:var mi|varmi|var dimi|yok mu|kullaniyor musun|kullaniyomusun|kullaniyosun|"
        r"kullaniyon mu|kullanir misin)|\b(?:seni|sana|sizi|size)(?: {g2}| )(?:nasil|nereden|nerden|nerde|nerede|"
        r"baska yerden)(?: {g2}| )(?:bul\w*|ulas\w*|yaz\w*|ara\w*)\b|\b(?:numara|numaralari|insta|instalari|hesap)(?: "
        r"{g1}| )(?:alisverisi|degis tokus|takas|verelim|degiselim)\b|\bkonum (?:at|atsana|atar misin|gonder\w*|"
        r"yolla\w*)\b"
    ),
    heard_go=(
        r"\b(?:<app>|feys|face|insta|wp|watsap|vatsap|whatsapp|snap|tele|dc|telegram|discord|signal|oraya|obur "
        r"tarafa)'?(?:a|e|ya|ye|ta|te|da|de|dan|den|tan|ten|gramdan)?(?: {g1}| )(?:gecelim|gecek|gecsek|gecsene|gec|"
        r"gelsene|gelin|gel hadi|tasinalim|devam edelim|konusalim|yazalim|yazisalim|konussak|yazissak|konusak)\b|"
        r"\b(?:baska|farkli)(?: bir| bi)? (?:yerden|yerde|uygulamadan|uygulamada|platformdan)(?: {g1}| )(?:konusalim|"
        r"konusak|konussak|yazalim|yazisalim|konusabilir\w*|devam|gorusel\w*|yazissak|konusuruz|yazsak)\b|\b(?:buraya|"
        r"burada|burda|buralarda)(?: {g2}| )(?:pek yokum|az giriyorum|girmiyorum|cok girmiyorum|girmem|bakmiyorum)(?: "
        r"{g2}| )(?:<app>|insta\w*|wp\w*|ordan|oradan|yaz|ekle)\b"
    ),
    call_me=(
        r"\b(?:seni|sizi|sana)(?: {g2}| )(?:arayabilir miyim|arayabilirmiyim|arayayim mi|ariyim mi|arasam|ararim|"
        r"arayacagim|aricam|arim|cagri atarim|telefon edebilir\w*|ariyorum)\b|\b(?:gece|aksam|yarin|sonra|birazdan|"
        r"simdi|bu aksam|bu gece|saat \d+\w*)(?: {g1}| )(?:beni )?(?:ara|arasana|ararsin|ara beni|arar misin|cagri at|"
        r"caldir)\b(?:(?: {g1}| )(?:beni|bni|olur mu)\b|<end>)|\b(?:beni|bni) (?:{g1})(?:ara|arasana|ararsin|arar "
        r"misin|caldir)<end>|\b(?:sesini|sesinizi)(?: {g1}| )(?:duymak ist|duysam|duyabilir mi)\w*|\b(?:telefonda|"
        r"telde|goruntulu|sesli)(?: {g2}| )(?:konusalim|konusabilir miyiz|konussak|konusak|konustuk|de dedim|dedim|"
        r"gorusel\w*|arayayim)\b"
    ),
    meet_soon=(
        r"\b(?:bulusalim|bulusak|bulussak|bulusur|bulusabilir|bulusmak ister|gorusel\w*|tanisalim|tanissak|tanismak "
        r"ister|gorussek)(?:(?: {g1}| )(?:mi|miyiz|misin|misiniz|mi yarin|bir|bi|yuz yuze|cumartesi|pazar|yarin|hafta "
        r"sonu|disarida|gercekte)\b|<end>)|\b(?:yuz yuze|yuzyuze|gercekte|gercek hayatta|disarda|disarida|canli "
        r"canli)(?: {g2}| )(?:tanis\w*|gorus\w*|bulus\w*|konus\w*|gorel\w*|gormek|anlat\w*)\b|\b(?:seni|sizi)(?: {g2}|"
        r" )(?:gormek ister|gormek istiyorum|goreyim|almaya gel\w*|alirim|gormeye gel\w*|ziyaret|ziyarete|gelip al\w*|"
        r"otogardan al\w*)\w*|\b(?:yanina|sehrine|evine|oraya|yaniniza|mahallene)(?: {g1}| )(?:gelirim|geleyim|"
        r"geliyorum|gelecegim|gelcem|gelebilirim|gelsem|gelmek ister\w*)\b|\b(?:gel|gelsene|gelin|ugra|buyur)(?: {g1}|"
        r" )(?:bize|bana|yanima|evime|bizim eve|bizim buraya|kahveye|caya)\b(?:(?: {g2}| )(?:la|hadi|bekl\w*|yarin|"
        r"aksam)\b|<end>)|\b(?:bize|bana|yanima|evime)(?: {g1}| )(?:gel|gelsene|gelin|ugra|gelir misin|beklerim)\b|"
        r"\b(?:kahve|cay|yemek|bira|dondurma|simit)(?: {g1}| )(?:icelim|icek|icsek|yiyelim|yesek|ismarlarim|"
        r"ismarlayayim|icer miyiz|icmeye)\b|\b(?:ben de|bende|ayni)(?: {g1}| )(?:sehirdeyim|sehirdeyiz|semtteyiz|"
        r"mahallede\w*|senin sehrinde\w*|oralardayim|yakinim|yakin oturuyorum)\b|\b(?:otogardan|durakta|istasyonda|"
        r"meydanda|metroda|duraktan)(?: {g1}| )(?:alirim|karsilarim|beklerim|bekliyorum|bulusalim|bulusuruz)\b"
    ),
    place=(
        r"<start>(?:yarin |bugun |cumartesi |pazar |aksam |tamam |o zaman )*(?:saat )?\d{1,2}(?:[:.]\d\d)?'?(?:te|de|"
        r"ta|da|gibi| gibi)? (?:{g1})(?:meydanda|durakta|metroda|avmde|avm de|parkta|iskelede|istasyonda|sahilde|"
        r"okulun onunde|kafede|otogarda|caminin onunde|migrosun onunde|starbucksta|kizilayda|taksimde|sinemada)\b|"
        r"\b(?:meydanda|durakta|metroda|parkta|iskelede|istasyonda|sahilde|okulun onunde|kafede|otogarda|camiinin "
        r"onunde|caminin onunde|lobide)(?: {g2}| )(?:bekle\w*|bulusalim|bulusuruz|ol|olurum|olacagim|gorusuruz|"
        r"bekliyorum)\b"
    ),
    own=(
        r"\b[a-z]+ (?:caddesi|cad|cd|sokak|sokagi|sok|sk|mahallesi|mah|mh|bulvari|apartmani|apt|sitesi)\.?(?: {g2}| "
        r")(?:no|numara|kat|daire|blok|\d{1,3})(?: {g3}| )(?:\d|oturuyor\w*|numarada|zile bas|gel\w*|kat)|"
        r"\b(?:caddesi\w*|sokak\w*|sokagi\w*|mahallesi\w*|sitesi\w*|etapta?|blokta)(?: {g3}| )(?:oturuyorum|"
        r"oturuyoruz|oturuyoz|oturuyom|yasiyorum|kaliyorum|evimiz|evim)\b|\b(?:nerelisin|nerde oturuyon|neredesin|"
        r"nerdensin|nerdesin|hangi sehir|nerde yasiyosun)(?: {g1}| )(?:tam olarak|tam|hangi (?:mahalle|semt|ilce|"
        r"sehir|il)|kac yasindasin|neresinden|neresi)\b|\b(?:hangi (?:mahalle|semt|ilce|sokak|sehir|il)\w*)(?:(?: "
        r"{g1}| )(?:oturuyo\w*|yasiyo\w*|desin|dasin|kaliyo\w*)\b|<end>)"
    ),
    mine=(
        r"\b[a-z]+ (?:lisesi|anadolu lisesi|fen lisesi|ortaokulu|meslek lisesi|koleji|imam hatip)(?: {g1}| "
        r")(?:\d{1,2} ?[/-]? ?[a-z]\b|\d{1,2}\. sinif)|\b[a-z]+ (?:lisesi|lisesinde|lisesine|ortaokulu\w*|koleji\w*|"
        r"universitesi\w*|dershanesi\w*)(?: {g2}| )(?:okuyorum|gidiyorum|okuyom|gidiyom|deyim|ogrencisiyim|sen "
        r"nerde\w*|sen nerede\w*|sen)\b|\bhangi (?:okul|lise|dershane|universite|sinif|bolum|hastane|firma|"
        r"sirket)\w*(?:(?: {g1}| )(?:gidiyo\w*|okuyo\w*|calisiyo\w*|sin|sun|desin|dasin)\b|<end>)|\b(?:calisiyorum|"
        r"calisiyom|garsonum|kasiyerim)(?: {g3}| )(?:gel|ugra|sor|beklerim)\b"
    ),
    group=(
        r"\b(?:<app>|feys|wp|watsap|tele|dc|facebook|telegram|discord)'?(?:da|de|ta|te)?(?: {g2}| )(?:grubumuz|grup "
        r"kurduk|grup var|grup actik|grubu var|grubu kurduk|sunucumuz|kanalimiz|grubuna|grubumuza|sunucumuza|"
        r"grubu)(?:(?: {g1}| )(?:var|katil\w*|gel\w*|oldu|ekleyeyim|istek at\w*|ekleyim|alayim)\b|<end>)|\b(?:seni|"
        r"sizi)(?: {g1}| )(?:gruba|grubumuza|sunucuya|kanala)(?: {g1}| )(?:ekleyeyim|eklerim|alayim|alirim|ekliyorum|"
        r"davet\w*|ekleyim)\b|\b(?:gruba|grubumuza|sunucuya|sunucumuza)(?: {g1}| )(?:katil\w*|gelsene|gel|gelmek "
        r"ister\w*|girmek ister\w*|davet\w*)\b"
    ),
    persona_old=(
        r"\b(?:dun|dunku|gecen|gecenlerde|az once|dun gece|dun aksam)(?: {g1}| )(?:konustugun|yazistigin|yazistigimiz|"
        r"konustugumuz|sohbet ettigin|dertlestigin)(?: {g2}| )(?:benim|kisi|kiz|cocuk|bendim|oyum)\b|\b(?:ismimi|"
        r"nickimi|adimi|hesabimi|kullanici adimi)(?: {g1}| )(?:degistirdim|degistim|degistirdm)\b|\b(?:banladilar|"
        r"banlandim|ban yedim|engellendim)(?: {g3}| )(?:yeni hesap\w*|yeni hesabim|bu|benim|hesap)\b|\b(?:yeni|diger|"
        r"oteki|ikinci|obur|yan) hesab(?:im|imdan|imda|im bu|imdayim)\b|\b(?:adiyla|ismiyle|nickiyle) yaziyorum\b|"
        r"\b(?:ben|benim) [a-z]+_\w+ (?:ydim|idim|dim|im|benim)"
    ),
    money_lend=(
        r"\b(?:bana|hesabima|ibanima|iban'?ima|papara\w*|ibana|numarama)(?: {g2}| )(?:\d{2,} ?(?:lira|tl)?|para|biraz|"
        r"bi sey|kontor|borc|bakiye)(?: {g3}| )(?:at\w*|gonder\w*|yolla\w*|yatir\w*|yukle\w*|verir\w*)\b|\b(?:sana|"
        r"size|kiza)(?: {g2}| )(?:para|harclik|\d{2,} ?(?:lira|tl)|elmas|kontor|vp|uc|bilet|hediye karti)(?: {g1}| "
        r")(?:at\w*|gonder\w*|yolla\w*|yatir\w*|yukle\w*|al\w*)\b|\b(?:iban|iban numaran\w*|hesap numaran\w*|papara "
        r"no\w*|papara numaran\w*|ibanini|ininal)(?: {g1}| )(?:ver\w*|at\w*|yaz\w*|yolla\w*|gonder\w*|ne|nedir|"
        r"hangisi|kac)\b"
    ),
    asl=(
        r"\b(?:yas kac|kac yasindasin|yasin kac|yas)(?: {g2}| )(?:nerelisin|nerdensin|nerden|hangi sehir|cinsiyet|kiz "
        r"misin|erkek misin|k mi e mi|nereden)\b|<start>(?:k mi e mi|kiz misin erkek misin|bay mi bayan mi)<end>"
    ),
    tie_told=(
        r"\b(?:dun|gece|gecen|aksam|demin|sabah|once)(?: {g2}| )(?:telefonda|telde|instadan|instada|wpden|whatsapptan|"
        r"snapten|ozelden|dmden|discordda|grupta|aramada|goruntuluda)(?: {g2}| )(?:yazdim|yazdigim|soyledigim|dedim|"
        r"dedigim|konustuk|attim|anlattigim|konusurken|soylemistim)(?: (?:sana|gibi|ya|gordun|boyle|bak)\b|<end>)|"
        r"\b(?:sana|size)(?: {g1}| )(?:instadan|wpden|whatsapptan|ordan|oradan|snapten|telegramdan|dmden|ozelden|"
        r"facebooktan|feysten)(?: {g1}| )(?:yazdim|attim|istek attim|mesaj attim|cevap verdim|yazmistim)\b|"
        r"\b(?:isteg\w*|mesaj\w*|dm\w*)(?: {g1}| )(?:attim|gonderdim)(?: {g2}| )(?:gordun|kabul|bak|kontrol|aldin)\w*|"
        r"\b(?:bulustugumuzda|gorustugumuzde|telefonda konustugumuzda|telefonda dedim|telde de dedim|yuz yuze "
        r"konustugumuzda)\b"
    ),
    profile_read=(
        r"\b(?:bioma|biyoma|biyografime|profilime|durumuma|hakkimda|aciklamama|profil aciklamama)(?: {g1}| )(?:yazdim|"
        r"yaziyor|koydum|bak\w*|oku\w*|goz at\w*|gir\w*|ekledim)\b|\b(?:adim|ismim|nickim|kullanici adim)(?: {g2}| "
        r")(?:ayni|aynisi|buradakiyle ayni|burdakiyle ayni|her yerde|heryerde)\b|\b(?:instada|wpde|facebookta|snapte|"
        r"her yerde|heryerde|tiktokta|discordda)(?: {g2}| )(?:adim|ismim|nickim|ayni isim|ayni isimle|ayni ad|ayniyim|"
        r"ayni nick)\b"
    ),
    meet_door=(
        r"\b(?:evinin|okulunun|sitenin|apartmaninin|isyerinin|kapinin|mahallenin)(?: {g1}| )(?:onundeyim|onune geldim|"
        r"karsisindayim|oradayim|onunde bekliyorum|orada bekliyorum|dibindeyim)\b|\b(?:kapindayim|sokagindayim|"
        r"asagidayim|mahallendeyim|okulunun onundeyim)\b"
    ),
    contact_swap=(
        r"\b(?:numara|numaralari|numaralarimizi|insta|instalari|instalarimizi|iletisim)(?: {g1}| )(?:degiselim|"
        r"degistirelim|degissek|takas edelim|paylasalim|verelim|alisverisi|degis tokus)\b|\b(?:bana|beni)(?: {g1}| "
        r")(?:ordan|oradan|ozelden|disaridan|disardan|baska yerden)(?: {g1}| )(?:mesaj at|yaz|ulas|ekle|yazsana|mesaj "
        r"atsana|ara)\b|<start>(?:{g1})<app>\w{0,3}(?: mi| mu)? (?:ya da|yoksa|mi|veya) (?:<app>|wp|snap)\w{0,3}(?: "
        r"mi| mu)?<end>|\b(?:gece|aksam|yarin|sonra|birazdan)(?: {g1}| )(?:ordan|oradan|obur taraftan)(?: {g1}| "
        r")(?:yazcam|yazarim|yazicam|yazacagim|ararim|yaz|yazarsin|yazisalim)\b"
    ),
    call_plain=(
        r"<start>(?:ara|arasana|caldir) (?:beni|bni)<end>|<start>(?:beni|bni|beni bi|sen beni|o zaman beni) (?:ara|"
        r"arasana|arasan|cagri at|caldir|ararsin)(?: bi ara| bir ara| sonra| aksam| gece)?<end>"
    ),
)
