# Reminders: the texts that people receive, each in their language.
