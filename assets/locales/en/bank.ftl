# Bank statements: the overlay, and what import, list and match say.

## Why a file is no statement. After a place the sentence goes on: small letters; $found is what stands there

bank-bad-at-line = Line { $line }: { $reason }
bank-bad-at-path = { $path }: { $reason }
bank-bad-empty = this file is empty. Download the statement again.
bank-bad-large = this file is too large for a statement: the limit is { $most } MB. Ask the bank for a shorter period.
bank-bad-many = there are more than { $most } movements. Ask the bank for a shorter period.
bank-bad-unknown = this is neither CAMT.053, nor CODA, nor a CSV of Belfius. Download the statement in one of these formats.
bank-bad-pdf = this is a PDF, made to be read and not imported. Download the statement as CAMT.053, CODA or CSV.
bank-bad-spreadsheet = this is a workbook of Excel or Calc. Import the bank’s file as it is, without a spreadsheet.
bank-bad-archive = these are compressed files. Unpack them first, then choose the statement.
bank-bad-html = this is a web page. Download the statement itself from the bank.
bank-bad-binary = this is not text. Download the statement as CAMT.053, CODA or CSV.
bank-bad-message = this is another message of the bank, “{ $found }”. Ask it for a CAMT.053 statement.
bank-bad-old-version = this is CODA version 1. Ask the bank for version 2.
bank-bad-encoding = the encoding “{ $found }” is not known. Ask the bank for a file in UTF-8.
bank-bad-text = the text is broken. Download the statement again and import it as it is.
bank-bad-truncated = the file ends too early. Download the statement again.
bank-bad-xml = the XML is broken. Download the statement again and import it as it is.
bank-bad-entity = there is a DOCTYPE or an entity, which no statement contains. Do not trust this file; download it from the bank.
bank-bad-deep = the elements are nested beyond all measure. Do not trust this file; download it from the bank.
bank-bad-long = this is longer than in any statement. Download the statement again and import it as it is.
bank-bad-amount = “{ $found }” is not an amount in whole cents. Download the statement again and import it as it is.
bank-bad-date = “{ $found }” is not a date. Download the statement again and import it as it is.
bank-bad-value = “{ $found }” has no meaning in this place. Download the statement again and import it as it is.
bank-bad-missing = “{ $found }” is missing. Download the statement again, or ask the bank for a complete one.
bank-bad-currency = an amount in { $found } on an account in { $expected }. Ask the bank for one statement for each currency.
bank-bad-balance = the new balance is { $expected }, but the movements lead to { $found }. The statement is not complete; download it again.
bank-bad-trailer = the total given is { $expected }, but the movements come to { $found }. The statement is not complete; download it again.
bank-bad-count = the file announces { $expected } records and has { $found }. Download the statement again.
bank-bad-record = a record “{ $found }” cannot stand here. Download the statement again and import it as it is.
bank-bad-quote = a quote opens and never closes. Download the statement again and import it as it is.
bank-bad-cells = there are { $found } cells for { $expected } columns. Download the statement again and import it as it is.
