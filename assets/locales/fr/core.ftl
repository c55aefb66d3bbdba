# The words of the domain, of dates and of numbers. A text whose name begins with the name of
# another file of this folder (tui-, cmd-, ...) belongs there. A text refers to no other text.

## Presence

mark-present = Présent·e
mark-late = En retard
mark-excused = Excusé·e
mark-absent = Absent·e
mark-none = Non noté·e
mark-not-applicable = Non concerné·e

# The letter of a mark in the grid: présent·e, (en) retard, excusé·e, absent·e. L is a key for R.
letter-present = P
letter-late = R
letter-excused = E
letter-absent = A
letter-none = ·
letter-not-applicable = –

## People

role-peer-helper = Pair-aidant·e
role-expert = Expert·e du vécu
role-jobist = Jobiste
role-professional = Professionnel·le

## Fees

method-transfer = Virement
method-cash = Espèces
method-card = Carte
method-other = Autre

fee-unpaid = À payer
fee-partial = Partiel
fee-paid = Payé
fee-over = Trop payé
fee-waived = Exonéré·e

## Sessions

session-planned = Prévue
session-held = Tenue
session-cancelled = Annulée

## Settings of the book

setting-animators = Animation des nouveaux cycles
setting-keep-days = Jours de conservation
setting-beneficiary = Bénéficiaire
setting-iban = IBAN
setting-bic = BIC
setting-qr-reference = Place de la communication dans le code QR

## Days off

holiday-new-year = Nouvel An
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-ascension = Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-national-day = Fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël

school-autumn = Congé d’automne
school-winter = Vacances d’hiver
school-detente = Congé de détente
school-spring = Vacances de printemps

## Names of months and days

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

month-short-1 = janv
month-short-2 = févr
month-short-3 = mars
month-short-4 = avr
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil
month-short-8 = août
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = déc

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

weekday-short-1 = lu
weekday-short-2 = ma
weekday-short-3 = me
weekday-short-4 = je
weekday-short-5 = ve
weekday-short-6 = sa
weekday-short-7 = di

## Dates. Names out of the lists above; a $day that is the first of the month is date-first,
## and $day and $month of date-numeric have two digits

date-first = 1er
date-numeric = { $day }/{ $month }/{ $year }
date-day = { $weekday } { $day } { $month }
date-weekday-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }

## Hours. The digits of an hour at least; an hour alone, with its minutes; then with the word around it

time-hour-digits = 1
time-full-hour = { $hour }{ "\u00A0" }h
time-hour-minute = { $hour }{ "\u00A0" }h{ "\u00A0" }{ $minute }
time-of-day = { $time }
time-span = { $from } – { $to }

## Numbers (CLDR for Belgium)

number-thousands = { "\u202F" }
number-decimal = ,
number-euro = { $amount }{ "\u00A0" }€

## What may be typed for a day, between commas

words-today = aujourd’hui, auj
words-tomorrow = demain
words-yesterday = hier

## Steps of a team that prepares to welcome a peer helper

step-needs-analysis = Analyse des besoins
step-job-description = Description de fonction
step-recruitment = Recrutement
step-in-post = En poste
step-joined = Aux intervisions

## Keeping and forgetting

erased-since = Les personnes de ce cycle ont été effacées le { $day } ; les chiffres restent.
consent-none = pas encore
consent-form = formulaire d’inscription
consent-mail = e-mail
consent-signed = papier signé
consent-spoken = de vive voix
consented = { $how }, le { $day }
consents-noted = { $count ->
    [one] Un accord noté
   *[other] { $count } accords notés
}

## A bug in the program

stopped = ronde s’est arrêté sur une erreur. Ce qui était annoncé comme fait est enregistré.
setting-daily-backups = Copies des derniers jours
setting-weekly-backups = Copies de semaine
setting-monthly-backups = Copies de mois
