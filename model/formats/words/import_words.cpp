#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"unknown-file-kind", QT_TRANSLATE_NOOP("Finding", "the kind of the file \"{file}\" is not known")},
    {"xls-damaged", QT_TRANSLATE_NOOP("Finding", "the Excel 97-2003 workbook is damaged")},
    {"xls-locked", QT_TRANSLATE_NOOP("Finding", "the workbook is locked with a password")},
    {"import-other-year",
     QT_TRANSLATE_NOOP("Finding", "the month {month} was left out: the case is of the year {year}")},
    {"import-new-months",
     QT_TRANSLATE_NOOP("Finding", "months that are added; check what else they need: {months}")},
    {"import-no-peak-hours", QT_TRANSLATE_NOOP("Finding", "no table of days and peak hours was found")},
    {"import-hour-number", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not an hour from 1 to 24")},
    {"import-day-twice",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\": this day is there twice, the first one is kept")},
    {"import-calendar-unknown",
     QT_TRANSLATE_NOOP("Finding",
                       "the production calendar of this month is not known, the days were not checked")},
    {"import-peak-day-missing", QT_TRANSLATE_NOOP("Finding", "working days without a peak hour: {days}")},
    {"import-peak-day-off",
     QT_TRANSLATE_NOOP("Finding", "days off by the production calendar with a peak hour: {days}")},
    {"import-peak-not-planned",
     QT_TRANSLATE_NOOP("Finding",
                       "the peak hour is not among the planned hours of the price zone: {days}; the list "
                       "may be of another zone, or count hours from 0")},
    {"import-hour-of-day", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not an hour of the day")},
    {"import-prices-by-order",
     QT_TRANSLATE_NOOP("Finding", "the headings do not say which hourly price is which: the columns were "
                                  "taken in the report's usual order")},
    {"import-zone-prices-by-order",
     QT_TRANSLATE_NOOP("Finding", "the headings do not say which zone price holds the capacity: the first of "
                                  "the two was taken for it")},
    {"import-zone-price-unclear",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\" may be a zone price with capacity or without: not taken")},
    {"import-price-not-there", QT_TRANSLATE_NOOP("Finding", "not in this document")},
    {"import-price-no-number", QT_TRANSLATE_NOOP("Finding", "no number was found with this label")},
    {"import-price-hours",
     QT_TRANSLATE_NOOP("Finding", "not taken, a whole month is needed; hours without a price: {hours}")},
    {"import-price-no-voltage",
     QT_TRANSLATE_NOOP("Finding", "no table of hourly prices of this voltage was found")},
    {"import-hour-25",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\" stands behind the last hour of the day and was left out")},
    {"import-days-not-whole",
     QT_TRANSLATE_NOOP("Finding", "the hours are no whole days, {hours} are over: is the file complete?")},
    {"import-other-margin-group",
     QT_TRANSLATE_NOOP("Finding", "the file is of another margin group than the site with {power} kW")},
    {"import-sheet-not-understood",
     QT_TRANSLATE_NOOP("Finding", "the sheet \"{sheet}\" names no price category and was left out")},
    {"import-no-prices", QT_TRANSLATE_NOOP("Finding", "no prices were found")},
    {"import-no-month", QT_TRANSLATE_NOOP("Finding", "the month of the prices could not be found")},
});

} // namespace

const std::span<const Word> importFindings{findings};

} // namespace meritdesk::words
