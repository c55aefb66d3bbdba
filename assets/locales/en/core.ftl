# The words of the domain, of dates and of numbers. A text whose name begins with the name of
# another file of this folder (tui-, cmd-, ...) belongs there. A text refers to no other text.

## Presence

mark-present = Present
mark-late = Late
mark-excused = Excused
mark-absent = Absent
mark-none = Not noted
mark-not-applicable = Not applicable

# The letter of a mark in the grid: present, late, excused, absent.
letter-present = P
letter-late = L
letter-excused = E
letter-absent = A
letter-none = ·
letter-not-applicable = –

## People

role-peer-helper = Peer helper
role-expert = Expert by experience
role-jobist = Jobist
role-professional = Professional

## Fees

method-transfer = Bank transfer
method-cash = Cash
method-card = Card
method-other = Other

fee-unpaid = Unpaid
fee-partial = Part paid
fee-paid = Paid
fee-over = Overpaid
fee-waived = Waived

## Sessions

session-planned = Planned
session-held = Held
session-cancelled = Cancelled

## Settings of the book

setting-animators = Animators of new cycles
setting-keep-days = Days to keep people
setting-beneficiary = Beneficiary
setting-iban = IBAN
setting-bic = BIC
setting-qr-reference = Place of the communication in the QR code

## Days off

holiday-new-year = New Year’s Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day

school-autumn = Autumn break (French Community)
school-winter = Winter holidays (French Community)
school-detente = Carnival break (French Community)
school-spring = Spring holidays (French Community)

## Names of months and days

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

## Dates. Names out of the lists above; a $day that is the first of the month is date-first,
## and $day and $month of date-numeric have two digits

date-first = 1
date-numeric = { $day }/{ $month }/{ $year }
date-day = { $weekday } { $day } { $month }
date-weekday-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }

## Hours. The digits of an hour at least; an hour alone, with its minutes; then with the word around it

time-hour-digits = 2
time-full-hour = { $hour }:00
time-hour-minute = { $hour }:{ $minute }
time-of-day = { $time }
time-span = { $from } – { $to }

## Numbers (CLDR for Belgium)

number-thousands = .
number-decimal = ,
number-euro = { $amount }{ "\u00A0" }€

## What may be typed for a day, between commas

words-today = today
words-tomorrow = tomorrow
words-yesterday = yesterday

## Steps of a team that prepares to welcome a peer helper

step-needs-analysis = Needs analysis
step-job-description = Job description
step-recruitment = Recruitment
step-in-post = In post
step-joined = At the intervisions

## Keeping and forgetting

erased-since = The people of this cycle were erased on { $day }; the figures stay.
consent-none = not yet
consent-form = enrolment form
consent-mail = e-mail
consent-signed = signed paper
consent-spoken = in words
consented = { $how }, on { $day }
consents-noted = { $count ->
    [one] One consent noted
   *[other] { $count } consents noted
}

## A bug in the program

stopped = ronde stopped on an error. What was told as done is saved.
setting-daily-backups = Copies of the last days
setting-weekly-backups = Weekly copies
setting-monthly-backups = Monthly copies
