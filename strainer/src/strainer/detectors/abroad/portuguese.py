"""Portuguese: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "pt",
    reach=(
        r"\bcomo (?:{g3})(?:te (?:encontro|acho|contato|contacto|encontrar|achar|procuro)|falar com (?:voce|vc|"
        r"contigo) (?:fora|depois|por)|entrar em contato|entro em contato|entro em contacto|te encontrar)\b|"
        r"\b(?:jeito|forma|maneira|modo) de (?:{g1})(?:falar com (?:voce|vc|contigo)|te (?:achar|encontrar|chamar)|"
        r"conversar fora|manter contato|continuar conversando|falar fora)\b|\b(?:manter|mantemos|manter o|perder|"
        r"perder o|ter) (?:o )?conta[ck]?to (?:com (?:voce|vc|contigo)|contigo|fora|depois)\b|\b(?:vamos|podemos|bora|"
        r"da pra)(?: {g1}| )(?:manter|ficar em) (?:o )?conta[ck]?to\b|\b(?:voce|vc|tu|ce) (?:tem|usa|ta em|esta "
        r"em)(?: {g1}| )(?:outra rede|redes sociais|outro app|alguma rede|rede social)\b"
    ),
    contact=(
        r"\b(?:passa|manda|da|deixa|fala|me diz|diz|mandar|passar|deixar|quero|qual|qual e|qual eh|pega|anota|conta|"
        r"solta)(?: {g1}| )(?:o |a |um |teu |seu )?(?:teu|seu|sua|tua|ai o seu) (?:num|numero|numerozinho|zap|tel|"
        r"fone|cel|celular|arroba|@|user|nick|contato|contacto|telemovel|email|redes?|<app>)\b|\b(?:deixa|passa|manda|"
        r"me da|deixar|deixe) (?:um|algum|uma forma de) (?:{g1})(?:contato|contacto)\b|\b(?:qual|como)(?: {g1}| "
        r")(?:seu nome|teu nome|voce ta|voce esta|vc ta|tu ta|te acho|te encontro|te procuro|voce se chama|vc chama|"
        r"seu arroba|teu arroba|seu user)(?: {g1}| )(?:no|na|do|em) <app>\b"
    ),
    away=(
        r"\b(?:vamos|bora|vem|fala|fale|conversar|conversa|conversamos|continuar|continua|continuamos|chama|chame|"
        r"falar|falamos|falar comigo|te espero|te chamo|te vejo|a gente se fala|se fala|papear|mudar|ir)(?: {g3}| "
        r")(?:(?:em|por|pra|para|pro|num|noutro|no) outro (?:lugar|app|canto|chat|site)|noutro (?:sitio|lado|app)|no "
        r"outro|la no outro|na outra|por fora|fora daqui|fora do (?:site|app)|no privado|no pv|no particular|em outra "
        r"(?:rede|plataforma)|por la|pra outra rede)\b"
    ),
    heard=(
        r"\b(?:me (?:chama|chame|adiciona|segue|liga|manda|add|procura|acha|encontra)|fala|falar|vamos|bora|vem|"
        r"conversar|continuar|chama|tem|usa|te chamo|te procuro|te acho|te add|manda|to|estou)(?: {g2}| )(?:no|na|"
        r"pelo|em|pro|para o|pra|um|o|seu|teu|meu) (?:<app>|face|feice|uats|whats|zapzap|zap)\b|\b(?:voce|vc|tu|ce|c) "
        r"(?:tem|usa) (?:<heard>|face|feice)\b|\b(?:me manda|te mando|manda|mando) um (?:zap|zapzap|uats|whats|direct|"
        r"dm)\b|\bmeu (?:arroba|@|user|nick) (?:no|na|do|em) <app>\b"
    ),
    call=(
        r"\b(?:te ligo|vou te ligar|posso te ligar|eu te ligo|te ligarei|ligo pra (?:voce|vc|ti)|ligar pra (?:voce|"
        r"vc)|me liga|liga pra mim|pode me ligar|pode ligar)(?: {g1}| )(?:hoje|amanha|mais tarde|depois|de noite|a "
        r"noite|as \d|quando|agora|se|essa noite|a hora|no|logo|qualquer)\b|\b(?:fazer|fazemos|bora|vamos)(?: {g1}| "
        r")(?:uma |de |em )?(?:chamada de video|video ?chamada|call|ligacao)\b"
    ),
    meet=(
        r"\b(?:a gente (?:se|podia|pode|vai)|vamos|bora|podemos|queria|quero|gostaria de|nos|podiamos|da pra)(?: {g2}|"
        r" )(?:nos |se |te |me )?(?:encontrar|encontra|encontramos|ver|conhecer|ve|vemos|marcar|sair|conhecermos|"
        r"encontrarmos)(?: {g2}| )(?:pessoalmente|ao vivo|na vida real|cara a cara|no (?:shopping|parque|cinema|metro|"
        r"centro|terminal)|na (?:praca|praia|pracinha|estacao|saida)|(?:pra|para) (?:tomar|um cafe|comer)|um cafe|"
        r"esse (?:sabado|domingo|fim de semana)|no (?:sabado|domingo|fds)|sabado|domingo)\b|\b(?:vem|passa|vou|posso "
        r"ir)(?: {g1}| )(?:aqui em casa|na minha casa|na tua casa|na sua casa|pra minha casa|te buscar|te pegar|te "
        r"visitar)\b|\b(?:vamos|bora|tomar) (?:tomar )?um (?:cafe|acai|sorvete|chopp) (?:junt\w+|comigo|qualquer dia|"
        r"um dia|amanha|sabado)\b"
    ),
    live=(
        r"\b(?:onde|aonde|em que (?:rua|bairro|cidade|zona)|em qual (?:rua|bairro|cidade)|qual (?:rua|bairro)|que "
        r"(?:rua|bairro|cidade|zona))(?: {g1}| )(?:voce |vc |tu |ce |que )?(?:mora|moras|vive|vives|c mora)\b|"
        r"\b(?:voce|vc|tu|ce) moras? (?:onde|aonde|em que|em qual|perto de)\b|\bmoro (?:na|no|ali na)(?: {g1}| "
        r")(?:rua|avenida|av|travessa|alameda|conjunto) [a-z]+|\b(?:me passa|me manda|passa|manda|qual) (?:o |e o "
        r")?(?:seu|teu) (?:endereco|cep)\b"
    ),
    school=(
        r"\b(?:em que|em qual|qual|que|q) (?:{g1})?(?:escola|colegio|faculdade|facul|curso|turma|sala|etec|uni) "
        r"(?:voce |vc |tu |ce |que voce |q vc )?(?:estuda|estudas|anda|andas|e|eh|faz|vai)\b|\b(?:voce|vc|tu|ce) "
        r"estudas? (?:onde|em que|em qual|aonde)\b|\b(?:estudo|faco|ando)(?: {g1}| )(?:no|na) (?:colegio|escola|etec|"
        r"faculdade|e\.?e|instituto) (?:estadual|municipal|sao|santa|santo|nossa|professor\w?|dom|dona|dr|doutor|\d+|"
        r"padre|tecnica)\b"
    ),
    profile=(
        r"\b(?:olha|ve|veja|le|da uma olhada|olhada|entra|confere|espia|ta|esta|coloquei|botei|deixei|pus|clica|vai|"
        r"tem)(?: {g2}| )(?:(?:no|na|em|o|a|pro) )?(?:meu|minha) (?:perfil|bio|descricao|foto de perfil|nick|status)\b"
    ),
    tie=(
        r"\b(?:a gente|nos|eu e (?:voce|vc)) ja (?:se fala|conversa|conversamos|nos falamos|se segue|fala|se "
        r"conhece)(?: {g2}| )(?:por fora|fora daqui|em outro|(?:no|pelo) <app>|la no|da escola|pessoalmente)\b|"
        r"\b(?:te conheco|conheco voce|conheco vc) d[ao] (?:escola|colegio|facul\w*|trabalho|rua|bairro)\b|\b(?:temos|"
        r"tem|criei|fiz|criamos|fizemos)(?: {g1}| )(?:um |o )?grupo(?: {g2}| )(?:no|do|de) <app>\b"
    ),
    money=(
        r"\b(?:me (?:faz|manda|empresta|passa|ajuda com)|faz|manda|pode me (?:fazer|mandar|emprestar)|consegue me|te "
        r"(?:faco|mando|passo)|fazer|mandar|qual|seu|teu|minha chave|chave|meu)(?: {g1}| )(?:um |o |seu |teu |no |por "
        r"|de )?(?:pix|picpay|mbway|mb way)\b|\b(?:me (?:empresta|emprestas|manda|arruma|transfere)|pode(?:ria|m)? me "
        r"(?:emprestar|mandar|transferir|arrumar))(?: {g3}| )(?:reais|dinheiro|grana|conto|contos|euros|pila|"
        r"trocado)\b"
    ),
    persona=(
        r"\b(?:minha|meu) (?:outra?|segunda?|antig[ao]) (?:conta|perfil|nick|user|nome)(?: aqui)? (?:e|eh|se chama|"
        r"era|chama)\b|\b(?:na|no|com) (?:minha|meu) outr[ao] (?:conta|perfil)(?: aqui)? (?:eu |sou|me chamo|era)|"
        r"\b(?:sou eu|sou)(?: {g1}| )(?:o|a|aquel[ea]) (?:de ontem|da outra conta|da outra noite|que falou com)\b|"
        r"\bmudei (?:de|o|meu) (?:nick|conta|nome aqui|user)\b"
    ),
    offer=(
        r"\b(?:vou|eu|te|posso|vo)(?: {g1}| )(?:deixar|deixo|passo|passar|dou|dar|mando|mandar)(?: {g1}| )(?:o |a "
        r")?(?:meu|minha|um) <num>\b|\b(?:anota|salva|pega|toma|segue|esse e|este e|guarda)(?: ai| aqui)? (?:o )?meu "
        r"<num>\b|\b(?:me (?:chama|chame|adiciona|add|segue|liga|procura|acha|encontra|manda msg|manda mensagem|"
        r"escreve|chamem|sigam|adicionem)|procura(?: por)?(?: mim)?|chama eu|chama)(?: {g2}| )(?:no|na|pelo|em|pro|la "
        r"no|pra|la|p) (?:meu |o )?(?:<app>|face|zap|pv|privado|direct|dm|inst|email)\b|\b(?:te|eu te|vou te) "
        r"(?:chamo|chamar|add|adiciono|mando msg|procuro|procurar)(?: {g1}| )(?:no|na|pelo|la no|la) (?:seu |teu "
        r")?(?:<app>|face|zap|pv|privado|direct|dm)\b"
    ),
    contact_loose=(
        r"\b(?:passa|pasa|manda|da|dar|de|me|deixa|fala|diz|passar|mandar|quero|qual|qual e|kual|cade|posso ter|posso "
        r"saber|pega|pede|pode|podia|poderia|e|tem como)(?: {g2}| )(?:o |a )?(?:seu|teu|sua|tua|su|ceu) (?:<num>)\b|"
        r"\b(?:vc|voce|ce|tu|c|oce|o senhor|a senhora|usa|tem|tens)(?:(?: {g1}| )(?:tem|usa|tens|usas|ta no|esta no|"
        r"possui))?(?: {g1}| )(?:<app>|face|zap|telegran|rede social|redes sociais|facebook)(?: (?:ou|e) "
        r"[a-z]+)?<end>|<start>(?:seu|teu) <num><end>|\b(?:troca|trocar|vamos trocar|bora trocar)(?: {g2}| )(?:numero|"
        r"zap|contato|insta|whats\w*|telefone|numeros|contatos)\b|\b(?:tem|teria|existe|ha)(?: {g1}| )(?:outro|algum|"
        r"um) (?:lugar|jeito|meio|app|modo)(?: {g3}{g1}| )(?:conversar|falar|te achar|falarmos|conversarmos|contato)\b"
    ),
    heard_go=(
        r"\b(?:bora|vamo|vamos|partiu|vem|melhor|prefiro|conversar|falar|continuar|continua|conversamos|falamos|a "
        r"gente|se falar|falo)(?: {g3}| )(?:no|pelo|pro|la no|pra|via|p|por|n) (?:<app>|zap|face|pv|privado|direct|dm|"
        r"discord)\b"
    ),
    call_me=(
        r"\b(?:posso|podia|quero|queria|vou|deixa eu|posso te|qdo posso|quando posso)(?: {g1}| )(?:te )?(?:ligar|liga|"
        r"ligo|ouvir sua voz|ouvir tua voz|telefonar)(?: (?:hoje|amanha|agora|mais|de|a|pra|p)\b|<end>)|\b(?:me liga|"
        r"liga pra mim|liga p mim|me da um toque)(?: (?:hoje|amanha|agora|mais|de|a|as|quando|qdo|se|la)\b|<end>)|"
        r"\b(?:conversar|falar)(?: {g1}| )(?:por|em|pelo) (?:telefone|ligacao|chamada|video)\b"
    ),
    meet_soon=(
        r"\b(?:vamo|vamos|bora|a gente|quer|queria|topa|podemos|podiamos|quero|adoraria|gostaria|que tal|podia|nos|da "
        r"pra|tem como|vms)(?: {g2}| )(?:se |nos |me |te |a gente )?(?:encontrar|encontra|encontramos|ver|conhecer|"
        r"vemos|sair|ve|conhece|visitar|trombar|tromba|marcar algo|sair junto|sair juntos)(?: {g1}| )(?:sabado|"
        r"domingo|sexta|amanha|fds|fim de semana|pessoalmente|um dia|qualquer dia|hoje|ao vivo|em pessoa|de verdade|"
        r"na vida real|um cafe|no shopping|na praca|no parque|dia desses|essa semana|na cidade)\b|\b(?:posso|vou|"
        r"queria|vo|da pra eu)(?: {g1}| )(?:ir |passar )?(?:ai |la )?(?:te (?:ver|visitar|buscar|pegar|abracar)|na "
        r"sua casa|na tua casa|ai na sua)(?: (?:ai|amanha|hoje|sabado|um dia|qualquer|se|no|na)\b|<end>|,)|\b(?:topa|"
        r"quer|bora|vamos|vamo)(?: {g1}| )(?:me encontrar|se encontrar|me ver|se ver|me conhecer|sair comigo|nos "
        r"encontrar)<end>|\b(?:vem|venha|passa|cola|colar)(?: {g1}| )(?:aqui em casa|em casa|na minha casa|me ver|me "
        r"visitar|aqui na minha|pra minha casa)\b|\b(?:sou|moro|to|estou)(?: {g1}| )(?:da|na|perto da) (?:sua|tua|"
        r"mesma) (?:cidade|casa|rua)\b|\b(?:sou|moro|somos)(?: {g1}| )(?:do|no) (?:seu|teu|mesmo) bairro\b"
    ),
    place=(
        r"\b(?:te espero|te encontro|nos vemos|a gente se ve|me espera|me encontra|to|estarei|vou estar)(?: {g3}| "
        r")(?:na|no|em frente (?:a|ao)|perto (?:da|do)|la na|la no) (?:praca|shopping|parque|metro|estacao|terminal|"
        r"cinema|praia|ponto|escola|pracinha|biblioteca|mercado|mcdonalds?|mc|rodoviaria|catraca|saida)\b|"
        r"<start>(?:amanha |hoje |sabado |domingo )?(?:as|la pelas|umas) \d{1,2}(?:h|hs|:\d\d)?(?: da tarde| da noite|"
        r" horas)?(?: {g1}| )(?:na|no|em frente (?:a|ao)) (?:praca|shopping|parque|metro|estacao|terminal|cinema|"
        r"praia|ponto|rodoviaria)\b"
    ),
    own=(
        r"\b(?:moro|minha casa (?:e|fica)|to morando|resido|fica)(?: {g1}| )(?:na|no|ali na|perto da|perto do) (?:rua|"
        r"avenida|av|travessa|alameda|quadra|bloco|conjunto|condominio|vila|r\.) (?:[a-z]{2,}|\d+)|\b(?:rua|avenida|"
        r"travessa|alameda|av\.?) (?:[a-z]+ ){1,4}?(?:n |numero |casa |, )?\d{1,4}\b(?: {g2}| )(?:ap|apto|casa|bloco|"
        r"vem|moro|portao|aparece|pode vir)\b|\b(?:onde|aonde|em q|em que|q)(?: {g1}| )(?:vc|voce|tu|ce|c|cidade|"
        r"bairro|lugar)(?: {g1}| )(?:mora|moras|vive|vc mora|voce mora|c mora)\b|\b(?:manda|passa|me passa|me "
        r"manda)(?: {g1}| )(?:sua|tua|a sua) (?:localizacao|loc)\b"
    ),
    mine=(
        r"\b(?:estudo|faco|to|sou|ando)(?: {g2}| )(?:no|na|do|da) (?:colegio|escola|etec|ifsp|if|faculdade|instituto|"
        r"ee|e\.e\.?) [a-z]{3,}(?: [a-z]+)?,? (?:\d|turma|sala|de manha|a tarde|e vc|e tu|e voce)|\b(?:trabalho|"
        r"trampo)(?: {g1}| )(?:na|no|em) [a-z]+(?: {g3}| )(?:passa la|aparece|vem|da um pulo|pergunta por)\b"
    ),
    group=(
        r"\b(?:temos|tem|criei|fiz|criamos|fizemos|tenho|to em|estamos em|rola)(?: {g1}| )(?:um |o |nosso "
        r")(?:{g1})(?:grupo|grupinho|gp|servidor|server|canal)(?: {g2}| )(?:<app>|zap|face|fora|entrar|discord|"
        r"quer)\b|\b(?:te|vou te|posso te) (?:coloco|boto|ponho|colocar|add|adicionar|adiciono|botar|mando o link)(?: "
        r"{g1}| )(?:no|em um|num|do) (?:grupo|gp|server|servidor|discord)\b"
    ),
    persona_old=(
        r"\b(?:sou eu|e eu|aqui e)(?: {g1}| )(?:de ontem|da outra vez|da outra conta|do outro dia|de novo com "
        r"outro)\b|\b(?:mudei|troquei|troko)(?: {g1}| )(?:de |o |meu )(?:nick|conta|nome|usuario|user)\b|\b(?:fui "
        r"banid[oa]|me baniram)(?: {g3}| )(?:conta|nick|sou|nome)\b|\b(?:tambem sou|sou tambem|tb sou) (?:a |o "
        r")?[a-z]+_[a-z0-9]+|\b(?:com|tinha|tava com|uso|usava) outr[oa] (?:nome|nick|conta|perfil)(?: {g1}| )(?:aqui|"
        r"ontem|antes|no outro|la)\b"
    ),
    money_lend=(
        r"\b(?:me|pode me|podia me|consegue me|poderia me|da pra)(?: {g1}| )(?:empresta|emprestar|manda|mandar|"
        r"transfere|transferir|arruma|arrumar|ajudar com|deposita|depositar|fortalece)(?: {g2}| )(?:\d{2,}|reais|"
        r"dinheiro|grana|conto|credito|recarga|pix|no pix)\b|\b(?:te|eu te|vou te|posso te)(?: {g1}| )(?:mando|mandar|"
        r"faco|fazer|deposito|transfiro|pago|dou|dar)(?: {g2}| )(?:\d{2,}|pix|dinheiro|grana|reais|recarga|uma "
        r"grana)\b|\b(?:sua|tua|minha|manda a|qual a|passa a) (?:{g1})(?:chave|conta)(?: {g1}| )(?:pix|bancaria|do "
        r"banco)\b"
    ),
    tie_told=(
        r"\b(?:te|ja te|eu te|como te|como eu te)(?: {g1}| )(?:mandei|falei|disse|escrevi|contei|chamei|liguei|"
        r"respondi|dizia)(?: {g3}| )(?:no|na|pelo|por|em|la no)(?: {g1}| )(?:<app>|zap|ligacao|telefone|face|pv|"
        r"privado|direct|dm|chamada|grupo|call)\b|\b(?:vc |voce )?(?:viu|leu|recebeu|aceitou)(?: {g1}| )(?:minha|meu|"
        r"o)(?: {g1}| )(?:msg|mensagem|audio|zap|solicitacao|convite|direct)(?: {g1}| )(?:no|na|la|<end>)|\b(?:quando|"
        r"desde que|depois que)(?: {g1}| )a gente (?:se (?:viu|encontrou|falou no)|conversou por)(?: {g2}| )(?:ontem|"
        r"pessoalmente|sabado|telefone|zap|na praca|no shopping|ligacao)\b"
    ),
    profile_read=(
        r"\b(?:olha|olhada|ve|veja|le|leia|da uma olhada|entra|confere|espia|ta|coloquei|botei|escrevi|clica)(?: {g3}|"
        r" )(?:no|na|em|o|a) (?:que (?:escrevi|coloquei) na )?(?:meu|minha) (?:perfil|bio|descricao|foto|status|nick|"
        r"nome)\b|\b(?:escrevi|coloquei|ta|tem) (?:{g2})na minha (?:bio|descricao|foto)\b|\b(?:mesmo|o mesmo|"
        r"igual)(?: {g1}| )(?:nome|do|no|nick|que)(?: {g1}| )(?:no|do|em|na)? ?(?:<app>|face|todas as redes|todo "
        r"lugar|outras redes)\b"
    ),
    meet_door=(
        r"\b(?:to|tou|estou|cheguei|ja to|chegando)(?: {g1}| )(?:na frente|em frente|aqui fora|perto|na porta|na rua|"
        r"no portao)(?: {g1}| )(?:da|a|de|do) (?:sua|tua|seu|teu) (?:casa|escola|rua|predio|trabalho|portao)\b|"
        r"\b(?:tomar|toma|bora|vamos|te pago|pago)(?: {g1}| )(?:um |uma |tomar um )?(?:cafe|acai|sorvete|chopp|breja|"
        r"cerveja|lanche|cineminha)(?: {g1}| )(?:sabado|domingo|juntos|comigo|um dia|qualquer dia|amanha|nos dois|"
        r"esse fds|eu e vc)\b"
    ),
    contact_swap=(
        r"\b(?:cade|kd|e o|manda o|solta o|joga o|me ve o)(?: {g1}| )(?:seu|teu) <num>\b|<start>(?:{g1})<app> ou "
        r"(?:<app>|zap|face)<end>|\b(?:pra gente|pra n|pra nao|para nao)(?: {g3}| )(?:perder|perdermos)(?: {g1}| "
        r")(?:o )?contato\b"
    ),
    live_plain=(
        r"<start>(?:vc |voce |tu )?(?:estuda|estudas|mora|moras|trampa|trabalha) (?:onde|aonde|em q|em que)<end>|"
        r"\b(?:vc|voce|tu|ce) (?:e|eh|es) (?:de|d) (?:qual|que|q) (?:cidade|bairro|escola|lugar)\b"
    ),
)
