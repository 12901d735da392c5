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
        r"\b(?:bana|iban\w*|papara\w*|sana|ininal)(?: {g3}| )(?:para|lira|tl)(?: {g1}| )(?:at\w*|gonder\w*|yolla\w*|"
        r"yatir\w*|borc|lazim)\b|\b(?:borc|para)(?: {g1}| )(?:verir misin|verebilir misin|atar misin|gonderir misin|"
        r"yollar misin|atabilir misin|gonderebilir misin|atsana|gondersene)\b|\b(?:iban|papara)(?:'?\w{0,5})?(?: {g1}|"
        r" )(?:at|atayim|ver|yaz|numaram|no|gonder|var mi|adresim)\b"
    ),
    persona=(
        r"\b(?:diger|oteki|ikinci|eski) (?:hesabim|hesabimin adi|profilim|nickim|hesabimda|hesabimdan|ismim)(?: "
        r"buradaki)?(?: {g1}| )?[a-z0-9_]{2,}|\b(?:ben|benim)(?: {g1}| )(?:dunku|dun gece konustugun|dun konustugun|"
        r"dun yazan)\b|\b(?:nickimi|hesabimi|adimi burada|kullanici adimi) degistirdim\b"
    ),
)
