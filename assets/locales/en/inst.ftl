# The directory of institutions and their teams.

## Fields, titles of columns

inst-name = Name
inst-sector = Sector
inst-address = Address
inst-room = Room
inst-team = Team
inst-step = Step
inst-head-people = People
inst-head-hosted = Hosted on
inst-column-name = Institution
inst-column-sector = Sector
inst-column-address = Address
inst-column-room = Room
inst-column-team = Team
inst-column-none = ignored

## The list

inst-title = Directory of institutions
inst-search = Search:
inst-empty = The directory is empty: { $add } adds an institution, { $import } imports a list.
inst-none = No institution fits.
inst-list-ending = “{ $path }”: the file name of a list ends in .csv.
inst-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
inst-teams = Teams: { $teams }
inst-sectors = Sectors: { $sectors }

## The card

inst-who = People
inst-nobody = nobody of the book works there
inst-own = the institution itself
inst-no-step = No step noted: { $key } notes one.
inst-hosted = Hosted
inst-never = not yet

## Forms

inst-room-why = Room: how many places, the bell, the stairs.
inst-stays-why = No name of a person: the card stays when a cycle is erased.
inst-step-of = Step of a team: { $name }
inst-team-why = Team empty: the institution itself.
inst-step-noted = Noted: { $on }. An empty date takes the step back.
inst-write-why =
    { $count ->
        [one] { $count } institution
       *[other] { $count } institutions
    }, for a spreadsheet or for another book.
inst-file-name = institutions
inst-no-file = Give the name of a file.
inst-file-exists = Nothing was written: { $path } exists already. Choose another name.
inst-written =
    { $count ->
        [one] { $count } institution
       *[other] { $count } institutions
    } written to { $path }

## Counts

inst-counts = Institutions and teams, by sector and by step
inst-count-institutions = Instit.
inst-short-needs-analysis = needs
inst-short-job-description = job
inst-short-recruitment = recruit.
inst-short-in-post = in post
inst-short-joined = intervis.
inst-total = Total
inst-no-sector = (no sector)

## Lists in a file

inst-import-counts =
    { $rows ->
        [one] { $rows } line
       *[other] { $rows } lines
    }: { $added ->
        [one] { $added } new institution
       *[other] { $added } new institutions
    }, { $updated } completed, { $unchanged } unchanged
inst-row-differs = Line { $line } says otherwise than line { $first } of the same institution: the first one counts.
inst-row-date = not a date in the column { $column }: { $cell }
inst-list-header = Line { $line }: no column title recognised. Put a row such as Institution; Sector; Address above the list.
inst-list-name-column = Line { $line }: no column for the institutions. Add a title such as Institution or Name.
