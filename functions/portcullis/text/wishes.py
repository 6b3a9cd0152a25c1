"""Greetings and wishes: words that many people, or one person in many places, say alike without having agreed on it.

At midnight on the last of December everybody writes the same sentence. A text of nothing but these words says nothing
that anybody could fall for. To add a language, add its words here.
"""

from typing import Final

from portcullis.text.normalise import clean
from portcullis.text.words import to_words

_WORDS: Final = (
    # English
    "happy merry new year years eve christmas xmas holidays birthday bday easter halloween thanksgiving ramadan eid"
    " diwali hanukkah weekend monday tuesday wednesday thursday friday saturday sunday good great nice lovely morning"
    " afternoon evening night day week luck one hello hi hey there welcome back home congrats congratulations well done"
    " gg wp thank thanks you u so much very to for and from the a an of in my your this all everyone everybody every"
    " guys folks friends people chat team yall best wishes love have sleep sweet dreams tight see later tomorrow soon"
    " bye goodbye cheers played game games"
    # German
    " frohe frohes schöne schönen schöner schönes neues jahr weihnachten ostern pfingsten feiertage fest guten gute"
    " gutes morgen tag abend nacht rutsch ins neue wochenende hallo moin servus willkommen zurück danke bitte alles"
    " liebe zum geburtstag herzlichen glückwunsch euch ihnen dir allen alle zusammen leute freunde und ein eine einen"
    " wünsche wünscht ich schlaft schlaf gut träumt süß tschüss bis bald später morgen der die das"
    # Spanish, Portuguese, Italian, French
    " feliz ¡feliz felices año nuevo navidad fiestas cumpleaños buenos buenas ¡buenos ¡buenas días noches tardes hola"
    " ¡hola bienvenido bienvenidos bienvenida gracias felicidades ¡felicidades a todos todas amigos chicos y para que"
    " ano novo natal aniversário boa bom boas dia noite tarde festas parabéns obrigado obrigada pra pessoal galera e"
    " gente um uma buon buona buone anno nuovo natale compleanno giorno notte sera feste ciao grazie auguri tutti tutte"
    " ragazzi amici bonne bon bonnes année joyeux joyeuses noël anniversaire fêtes nuit soirée journée bonjour bonsoir"
    " salut merci bienvenue félicitations tous toutes à et les amis tout le monde"
    # Dutch, Polish, Turkish
    " gelukkig nieuwjaar fijne kerst verjaardag goedemorgen goedenavond welterusten allemaal iedereen hallo dank"
    " szczęśliwego nowego roku wesołych świąt dobry dzień dobranoc wieczór wszystkim wszystkiego najlepszego dziękuję"
    " mutlu yıllar yeni yıl iyi ki doğdun geceler akşamlar günler günaydın herkese arkadaşlar merhaba"
    # Russian, Ukrainian
    " с новым годом рождеством праздником наступающим днем днём рождения доброе утро добрый день вечер спокойной доброй"
    " ночи привет всем вам всех друзья ребята народ поздравляю спасибо удачи хорошего дня вечера и вас тебя з новим"
    " роком різдвом доброго ранку дня на добраніч привіт усім дякую вітаю друзі"
)
_WISHES: Final = frozenset(word for term in _WORDS.split() for word in to_words(clean(term)).split())


def is_wish(words: str) -> bool:
    """Whether the words of a text are greetings and wishes alone, and people whom they are for."""
    return all(word in _WISHES or word == "<user>" for word in words.split())
