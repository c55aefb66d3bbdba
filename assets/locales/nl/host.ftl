# Who receives the group: why an institution is proposed. Each text is a part of one sentence, without its stop.
# $names are institutions; $count is how many.

host-fixed = Gekozen
host-fixed-away = Gekozen, maar van { $names } komt die dag niemand
host-first = Nog niet bezocht
host-least-recent = Het langst geleden bezocht: { $date }
host-visited = Bezocht op { $date }
host-again = Een nieuwe ronde; laatst bezocht op { $date }
host-repeat = Ontvangt opnieuw, na { $date }: wie aan de beurt is, kan niet
host-nobody = Niemand kan ontvangen: van geen enkele organisatie komt die dag iemand
host-none = Geen organisatie: niemand in deze cyclus heeft er een
host-away = { $count ->
        [one] van { $names } komt niemand
       *[other] van { $names } komt niemand
    }
host-spared = { $count ->
        [one] { $names } wordt bewaard voor een andere bijeenkomst, zodat elk aan de beurt komt
       *[other] { $names } worden bewaard voor andere bijeenkomsten, zodat elk aan de beurt komt
    }
host-and = { $one }; { $other }
host-one-place = Deze groep komt altijd op dezelfde plaats samen: er zijn geen gastheren voor te stellen. Eén bijeenkomst kan wel een eigen gastheer hebben.
