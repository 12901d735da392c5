"""
Sentences that wake most rules: read once at the start, so that the first people of the day wait for nothing.

A rule is made ready when its words first occur, which takes milliseconds; a text that wakes fifty of them at once would
wait for all of them. Made up for this, in our own words.
"""

from __future__ import annotations

SENTENCES = (
    "hi, how are you today? it has been a long week and i feel a bit better now, thank you for asking",
    "can you give me your number? mine is oh seven seven double nine, zero zero one, two three four, call me tonight",
    "text me on 07700 900 123 or write to jane at example dot com, my mail is jane.d@example.com",
    "what is your snap or insta? add me on discord, i am moonfox_22 there, same name everywhere",
    "do you have whatsapp or telegram? we could talk there instead, it is easier than this site",
    "where do you live? i live at 12 rosebrook road in hollowby, flat 3, you can come over after school",
    "which school do you go to? i am in year ten at the one by the station, my form is 10b",
    "we could meet for a coffee in town on saturday at three, i will wait by the clock with a red scarf",
    "some of us from this room have a group chat outside, do you want the link? discord.gg/teaandtalk",
    "it is in my bio, look at my profile, the picture says it all, you know where to find me",
    "i am also here as quietotter, my other account, ask for me next time, it is still me",
    "can you send me fifty dollars by paypal? i pay you back, or buy me a gift card please",
    "i am not allowed to give my number, and i do not want yours, sorry, we only talk here",
    "he asked me for my number and i said no, my mum called me and my friend texted me yesterday",
    "m y  s n 4 p  i s  j a n e 9 2, c4ll m3, th3 y3ll0w gh0st 4pp, 0️⃣7️⃣7️⃣0️⃣0️⃣",
    "are you alone? how old are you? don't tell anyone, send me a picture of you, i want to kill myself",
    "you can call 988 or samaritans on 116 123 at any time, it is free and they are kind",
    "dame tu numero o tu insta y hablamos por whatsapp, donde vives, podemos quedar el sabado",
    "donne moi ton numero ou ton snap, on parle ailleurs, tu habites ou, on peut se voir demain",
    "gib mir deine nummer, schreib mir auf whatsapp, wo wohnst du, wollen wir uns treffen",
    "me passa teu numero, me chama no zap, onde voce mora, vamos nos encontrar no shopping",
    "dammi il tuo numero, scrivimi su telegram, dove abiti, ci vediamo domani in centro",
    "geef me je nummer, app me op snap, waar woon je, zullen we afspreken in de stad",
    "daj mi swoj numer, napisz na insta, gdzie mieszkasz, spotkajmy sie jutro w parku",
    "numarani verir misin, whatsapptan yaz, nerede oturuyorsun, yarin bulusalim mi",
    "minta nomor wa kamu dong, chat di telegram aja, rumah kamu dimana, ketemuan yuk besok",
    "ano number mo, add mo ko sa fb, saan ka nakatira, kita tayo bukas sa mall",
    "apna number do, insta id kya hai, kahan rehte ho, kal milte hain park mein",
)

__all__ = ["SENTENCES"]
