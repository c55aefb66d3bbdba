# The words of the domain, of dates and of numbers. A text whose name begins with the name of
# another file of this folder (tui-, cmd-, ...) belongs there. A text refers to no other text.

## Presence

mark-present = Aanwezig
mark-late = Te laat
mark-excused = Verontschuldigd
mark-absent = Afwezig
mark-none = Niet genoteerd
mark-not-applicable = Niet van toepassing

# The letter of a mark in the grid: present (as one answers to a roll-call), laat, verontschuldigd,
# afwezig. Not A for aanwezig: A is the key and the letter of afwezig, and the two must not be taken
# for each other.
letter-present = P
letter-late = L
letter-excused = V
letter-absent = A
letter-none = ·
letter-not-applicable = –

## People

role-peer-helper = Peerwerker
role-expert = Ervaringsdeskundige
role-jobist = Jobstudent
role-professional = Professional

## Fees

method-transfer = Overschrijving
method-cash = Contant
method-card = Kaart
method-other = Andere

fee-unpaid = Open
fee-partial = Deels
fee-paid = Betaald
fee-over = Te veel
fee-waived = Vrijgesteld

## Sessions

session-planned = Gepland
session-held = Gehouden
session-cancelled = Geannuleerd

## Settings of the book

setting-animators = Begeleiding van nieuwe cycli
setting-keep-days = Dagen van bewaring
setting-beneficiary = Begunstigde
setting-iban = IBAN
setting-bic = BIC
setting-qr-reference = Plaats van de mededeling in de QR-code

## Days off

holiday-new-year = Nieuwjaar
holiday-easter-monday = Paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Hemelvaart
holiday-whit-monday = Pinkstermaandag
holiday-national-day = Nationale feestdag
holiday-assumption = O.L.V.-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis

school-autumn = Herfstvakantie (Franse Gemeenschap)
school-winter = Wintervakantie (Franse Gemeenschap)
school-detente = Krokusvakantie (Franse Gemeenschap)
school-spring = Lentevakantie (Franse Gemeenschap)

## Names of months and days

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo

## Dates. Names out of the lists above; a $day that is the first of the month is date-first,
## and $day and $month of date-numeric have two digits

date-first = 1
date-numeric = { $day }-{ $month }-{ $year }
date-day = { $weekday } { $day } { $month }
date-weekday-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }

## Hours. The digits of an hour at least; an hour alone, with its minutes; then with the word around it

time-hour-digits = 1
time-full-hour = { $hour }
time-hour-minute = { $hour }.{ $minute }
time-of-day = { $time }{ "\u00A0" }uur
time-span = { $from } – { $to }{ "\u00A0" }uur

## Numbers (CLDR for Belgium)

number-thousands = .
number-decimal = ,
number-euro = €{ "\u00A0" }{ $amount }

## What may be typed for a day, between commas

words-today = vandaag
words-tomorrow = morgen
words-yesterday = gisteren

## Steps of a team that prepares to welcome a peer helper

step-needs-analysis = Behoefteanalyse
step-job-description = Functieomschrijving
step-recruitment = Aanwerving
step-in-post = In dienst
step-joined = Bij de intervisies

## Keeping and forgetting

erased-since = De personen van deze cyclus zijn gewist op { $day }; de cijfers blijven.
consent-none = nog niet
consent-form = inschrijvingsformulier
consent-mail = e-mail
consent-signed = ondertekend papier
consent-spoken = mondeling
consented = { $how }, op { $day }
consents-noted = { $count ->
    [one] Eén toestemming genoteerd
   *[other] { $count } toestemmingen genoteerd
}

## A bug in the program

stopped = ronde is op een fout gestopt. Wat als gedaan gemeld was, is opgeslagen.
setting-daily-backups = Kopieën van de laatste dagen
setting-weekly-backups = Weekkopieën
setting-monthly-backups = Maandkopieën
