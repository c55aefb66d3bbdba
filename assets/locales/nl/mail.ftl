# Reminders: the texts that people receive, each in their language.

## The letter

mail-subject = Herinnering: deelname aan { $cycle }
mail-hello = Dag { $name },
mail-unpaid = Als we ons niet vergissen, is uw bijdrage voor { $cycle } nog niet aangekomen: er blijft { $balance } te betalen.
mail-partial = We hebben { $paid } goed ontvangen, dank u. Voor uw deelname aan { $cycle } blijft er { $balance } te betalen.
mail-payer = Uw deelname aan { $cycle } wordt betaald door { $payer }: we verwachten nog { $balance }. Kunt u dit bericht doorgeven?
mail-transfer = Voor de overschrijving:
mail-beneficiary = Begunstigde: { $value }
mail-iban = IBAN: { $value }
mail-bic = BIC: { $value }
mail-amount = Bedrag: { $value }
mail-reference = Mededeling: { $value }
mail-code = De QR-code in de bijlage scant u met de app van de bank.
mail-if-done = Is het al gebeurd, dan mag u dit bericht vergeten. Roept dit bedrag vragen of moeilijkheden op, laten we dan praten.
mail-thanks = Met dank,

## The list

mail-list = Herinneringen: wie nog moet betalen
mail-nobody = Niemand moet nog iets betalen: geen herinnering te schrijven.
mail-no-address = geen adres
mail-folder = Map
mail-folder-name = herinneringen
mail-no-folder = Geef de naam van een map.
mail-drafts-why = Eén klad per persoon; van hier wordt niets verstuurd.
mail-written =
    { $count ->
        [one] { $count } klad geschreven
       *[other] { $count } kladden geschreven
    } in { $path }
mail-file-exists = Er is niets geschreven: { $path } bestaat al. Kies een andere map.
mail-nowhere = Er is niets geschreven: de map van { $path } bestaat niet.
mail-is-folder = Er is niets geschreven: { $path } is een map. Geef de naam van een bestand.
mail-not-shown = Kladden komen in een map: - is er geen.
mail-forbidden = Er is niets geschreven: u mag niet schrijven in { $path }.
mail-full = Er is niets geschreven: de schijf is vol voor { $path }. Maak plaats en probeer het opnieuw.
mail-unwritable = Er is niets geschreven: de schijf antwoordt niet zoals het hoort voor { $path } ({ $reason }). Kijk of ze goed is aangesloten en probeer het opnieuw.
