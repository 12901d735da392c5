"""
What excuses a hit in each language: somebody else said it, it is a rule, it is refused, or it stays here.

Each language has its own words, for one language's "I" is another's "never": "mai" in Hindi and in Italian.
"""

from __future__ import annotations

from strainer.patterns import compiled
from strainer.words import expand

_TOLD = {
    "es": r"dijo|dice que|decia|pregunto|pidio|pedia|pide|me han dicho|ha dicho|nunca|jamas|no quiero|no puedo|"
    r"no debo|no voy a|no se permite|prohibid[oa]|reglas|si alguien|se puede|esta mal|es malo|no me "
    r"digas|no hace falta",
    "fr": r"a dit|m'a (?:dit|demande|ecrit)|disait|demandait|demande|m'ont|jamais|regles?|interdit|pas le "
    r"droit|je (?:ne |n')?(?:veux|peux|dois|vais|donne) pas|si quelqu'?un",
    "de": r"sagte|gesagt|fragte|gefragt|meinte|schrieb|hat mir|hat mich|niemals|nie|regeln|verboten|ich "
    r"(?:will|darf|kann|mochte|werde)(?: {g2}| )(?:nicht|keine?n?)|wenn (?:dich )?jemand|darf man",
    "pt": r"disse|pediu|falou|perguntou|pedia|nunca|jamais|nao posso|nao quero|nao vou|nao devo|proibid[oa]|"
    r"regras|se alguem|pode isso",
    "it": r"mi ha|mi hanno|ha detto|ha chiesto|diceva|chiedeva|voleva|mai|non posso|non voglio|non devo|regole|"
    r"vietato|se qualcuno|si puo",
    "nl": r"zei|vroeg|vraagt|gezegd|gevraagd|wilde|wou|mag niet|mogen niet|nooit|regels|verboden|als iemand|"
    r"mag dat|mag je hier",
    "pl": r"powiedzial\w*|mowil\w*|pytal\w*|zapytal\w*|napisal\w*|chcial|kazal\w*|nigdy|nie (?:moge|chce|wolno|"
    r"bede|podam|podaje)|regulamin\w*|zasady|zakaz\w*|jesli ktos|jak ktos|czy mozna",
    "hi": r"bola|boli|pucha|poocha|nahi (?:dunga|dungi|karna|karunga|karungi|deta|deti)|mana hai|agar koi|koi "
    r"agar",
    "tl": r"sinabi|tinanong|hiningi|sabi ni|sabi nya|sabi niya|hindi pwede|bawal|ayoko|kapag may|pag may|nung|"
    r"noong",
    "tr": r"dedi|sordu|diyor|derdi|istedi|istiyor|soyledi|yasak|asla|kural\w*|istemiyorum|vermiyorum|birisi|"
    r"biri",
    "id": r"katanya|nanya|(?:gak|ga|nggak|ngga|tidak|gk)$|dilarang|aturan|(?:gak|ga|nggak|ngga|tidak|gk) "
    r"(?:boleh|mau|bisa|pernah|kasih|akan)|"
    r"kalau (?:ada|orang)",
}
# People of whom stories are told.
_KIN = {
    "es": r"mi (?:ex|novi[oa]|mama|madre|papa|padre|herman[oa]|hij[oa]|prim[oa]|marido|jefe|amig[oa]|abuel[oa])",
    "fr": r"(?:ma|mon) (?:ex|mere|pere|soeur|frere|copain|copine|mec|mari|femme|fils|fille|amie?|patron|"
    r"cousine?)",
    "de": r"(?:mein|meine|meiner|meinem) (?:ex|mutter|mama|vater|papa|schwester|bruder|freund|freundin|mann|"
    r"frau|sohn|tochter|chef|oma|opa|kollege)",
    "pt": r"(?:minha|meu) (?:ex|mae|pai|irma|irmao|namorad[oa]|marido|mulher|filh[oa]|amig[oa]|chefe|av[oa])",
    "it": r"(?:mio|mia) (?:ex|madre|padre|sorella|fratello|ragazz[oa]|marito|moglie|figli[oa]|amic[oa]|capo|"
    r"nonn[oa])",
    "nl": r"mijn (?:ex|moeder|vader|ma|pa|zus|broer|vriend|vriendin|man|vrouw|zoon|dochter|baas|oma|opa)",
    "pl": r"(?:moj|moja|z) (?:byly|byla|eks|mama|matka|tata|ojciec|siostra|brat|chlopak|dziewczyna|maz|zona|"
    r"syn|corka|szef|babcia|kolega)",
    "hi": r"(?:mera|meri|mere) (?:ex|bhai|behen|papa|mummy|maa|dost|bf|gf|pati|biwi|beta|beti|boss)|(?:ex|bhai|"
    r"behen|papa|mummy|maa|dost|didi) (?:ne|ko|se)",
    "tl": r"yung (?:ex|tatay|nanay|ate|kuya)|(?:ex|nanay|tatay|ate|kuya|boyfriend|girlfriend|jowa|kaibigan|"
    r"mama|papa) ko",
    "tr": r"eski sevgilim|eski esim|(?:annem|babam|ablam|abim|kardesim|arkadasim|sevgilim|kocam|karim|oglum|"
    r"kizim|patronum)(?:le|la)?",
    "id": r"mantan|(?:mama|ibu|bapak|ayah|kakak|adik|pacar|temen|teman|suami|istri|bos)(?:ku| aku| gw| gue| "
    r"saya)|sama (?:ibu|mama|bapak|ayah|nenek|temen|pacar)",
}
_HERE = {
    "es": r"aqui|aca|en (?:este|esta|el|la) (?:mism[ao] )?(?:sala|chat|sitio|pagina|foro)",
    "fr": r"ici|sur (?:ce|le) (?:site|chat|forum)|dans (?:ce|cette|le) (?:salon|salle|chat)",
    "de": r"hier|(?:in|auf) (?:diesem|dieser|dem) (?:seite|raum|chat|forum)|im (?:raum|chat|forum)",
    "pt": r"aqui|ness[ea] (?:site|sala|chat)|nest[ea] (?:site|sala|chat)",
    "it": r"qui|qua|(?:in|su) (?:questo|questa) (?:sito|stanza|chat)",
    "nl": r"hier|hierop|(?:in|op) deze (?:site|kamer|chat|ruimte)",
    "pl": r"tu|tutaj|na tej stronie|w tym (?:pokoju|czacie)|na (?:czacie|forum)",
    "hi": r"yahan?|yahin|yahi|idhar|is (?:site|room|chat) (?:pe|par|me)",
    "tl": r"dito|rito|sa (?:room|site|chat) na (?:ito|to)",
    "tr": r"burada|burda|buradan|bu (?:sitede|odada|sohbette)",
    "id": r"di ?sini|dsini|di (?:room|web|situs|forum) ini",
}
# A "no" for which every offer of one's own number, name or place is looked through.
_NO = {
    "es": r"no|nunca|tampoco|sin",
    "fr": r"pas|jamais|ne|n'|sans",
    "de": r"nicht|nie|niemals|keine?n?|ohne",
    "pt": r"nao|n|nunca|sem",
    "it": r"non|nn|mai|senza",
    "nl": r"niet|nooit|geen|zonder",
    "pl": r"nie|nigdy|bez",
    "hi": r"nahi|nahin|nhi|mat|na",
    "tl": r"hindi|di|wag|huwag|ayoko|bawal",
    "tr": r"degil|yok|asla|\w*(?:miyorum|muyorum|mem|mam|mayacagim|meyecegim)",
    "id": r"ga|gak|nggak|ngga|gk|tidak|jangan|jgn|bukan",
}
KIN = {lang: compiled(expand(rf"\b(?:{words})\b")) for lang, words in _KIN.items()}
TOLD = {lang: compiled(expand(rf"\b(?:{words}|{_KIN[lang]})\b")) for lang, words in _TOLD.items()}
HERE = {lang: compiled(expand(rf"^(?:\W{{1,3}}[\w']+){{0,2}}?\W{{1,3}}(?:{words})\b")) for lang, words in _HERE.items()}
NO = {lang: compiled(expand(rf"\b(?:{words})\b")) for lang, words in _NO.items()}
# What is told of somebody else in the same breath: "usne number likh ke diya tha", "sabi daw niya".
TOLD_SO = {
    "hi": compiled(r"\b(?:tha|thi|the the|hain? kehta|hoti hai|hota hai|karta hai|karti hai)\b"),
    "tl": compiled(r"\b(?:daw|raw|niya noon|noon|ulit niya)\b"),
    "id": compiled(r"\b(?:tadi katanya|dulu dia|katanya)\b|^\W*(?:ibu|mama|bapak|ayah|nenek|temen|teman|pacar|adik)\b"),
    "tr": compiled(r"\b(?:zamani|diye sordu|dedi|derdi)\b"),
    "pt": compiled(r"\b(?:do meu|do ex)\b"),
}
OTHERS = {
    "hi": compiled(r"\b(?:usne|unhone|uska|uski|unka)\b"),
    "tl": compiled(r"\b(?:siya|sila|niya|nila)\b"),
    "id": compiled(r"\b(?:dia|mereka)\b"),
    "tr": compiled(r"\b(?:onun|onlar)\b"),
}
OVER = compiled(r"\b(?:ayer|anoche|hier|gestern|ontem|ieri|gisteren|wczoraj|semalam|kemarin|kahapon|kagabi|dun)\b")
# Lines of help, which everybody may name and tell to call.
HELP = compiled(
    r"\b(?:telefonseelsorge|krisenchat\w*|nummer gegen kummer|hotline|helpline|helplines|beratung\w*|seelsorge|notruf|"
    r"telefono de la esperanza|telefono amico|linea de (?:ayuda|crisis|la vida)|sos amitie|samu|cvv|fil sante\w*|"
    r"kindertelefoon|zelfmoordpreventie|113 online|niebieska linia|telefon zaufania|tele ?manas|kiran|vandrevala|"
    r"icall|ncmh|hopeline|in touch community|into the light|sejiwa|alo \d+|bzga|188|3114|3020|119|116 ?1[12][13]|112|"
    r"113|1813|911|024|017|190|180|14416|1553|182|183|155|997|998|110)\b"
)
RIGHT_HERE = compiled(r"\byahin\b")  # Hindi says it inside the phrase
TURNED_AWAY = compiled(
    r"\b(?:nicht|kein\w*|pas|plus|non|nao|no|niet|geen|nie|degil|bukan|gak|ga|hindi|wag|nahi|mat|zu viel|rame|qu'|"
    r"que)\b"
)
_BUT = ("aber", "pero", "mais", "mas", "ma", "ale", "maar", "ama", "tapi", "lekin", "kaso")
CLAUSES = (*(sign.encode() for sign in (". ", "! ", "? ", "; ", "\n")), *(f" {word} ".encode() for word in _BUT))
