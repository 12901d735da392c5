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
)
