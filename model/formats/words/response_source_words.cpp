#include <QtGlobal>

#include <array>

#include "formats/words/response_words.h"

namespace meritdesk::words {

namespace {

/// Where the numbers of the samples come from; their files name these texts.
constexpr auto labels = std::to_array<Word>({
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 20, 50, 100 MW",
     QT_TRANSLATE_NOOP("Label",
                       "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 20, 50, 100 MW")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 2 and 4 hours",
     QT_TRANSLATE_NOOP("Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 2 and 4 hours")},
    {"apsbt.ru: up to 800 000 RUB/MW a month in the aggregators' pilot",
     QT_TRANSLATE_NOOP("Label", "apsbt.ru: up to 800 000 RUB/MW a month in the aggregators' pilot")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 124 000 RUB/MW a month",
     QT_TRANSLATE_NOOP(
         "Label",
         "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 124 000 RUB/MW a month")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 600 000 RUB/MW a month, what a "
     "consumer really pays",
     QT_TRANSLATE_NOOP("Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 600 000 "
                                "RUB/MW a month, what a consumer really pays")},
    {"price per MW of peak: the reserve is inside; the ratio itself was not found",
     QT_TRANSLATE_NOOP("Label",
                       "price per MW of peak: the reserve is inside; the ratio itself was not found")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 0.5 for 2 hours, 1 for 4 hours",
     QT_TRANSLATE_NOOP(
         "Label",
         "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 0.5 for 2 hours, 1 for 4 hours")},
    {"an assumption: the source article does not say it for the wholesale market",
     QT_TRANSLATE_NOOP("Label",
                       "an assumption: the source article does not say it for the wholesale market")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 50 MW in the draft for 2019",
     QT_TRANSLATE_NOOP(
         "Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 50 MW in the draft for 2019")},
    {"the source article does not say what the cap limits",
     QT_TRANSLATE_NOOP("Label", "the source article does not say what the cap limits")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): readiness and delivery of 100 %",
     QT_TRANSLATE_NOOP(
         "Label",
         "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): readiness and delivery of 100 %")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): the missing part costs 25 % more",
     QT_TRANSLATE_NOOP(
         "Label",
         "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): the missing part costs 25 % more")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): at most five a month",
     QT_TRANSLATE_NOOP("Label",
                       "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): at most five a month")},
    {"142 000 MW: the demand of the auction was not found; the result moves by 6 % over 138 to 146 GW",
     QT_TRANSLATE_NOOP(
         "Label",
         "142 000 MW: the demand of the auction was not found; the result moves by 6 % over 138 to 146 GW")},
    {"150 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015",
     QT_TRANSLATE_NOOP(
         "Label", "150 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015")},
    {"110 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015",
     QT_TRANSLATE_NOOP(
         "Label", "110 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015")},
    {"volumes chosen so that the price is the one of 2020, 115 199.69 RUB/MW a month "
     "(auto.rambler.ru/news/34773081)",
     QT_TRANSLATE_NOOP("Label", "volumes chosen so that the price is the one of 2020, 115 199.69 RUB/MW a "
                                "month (auto.rambler.ru/news/34773081)")},
    {"a model in the form of the net benefits test of FERC Order 745; the market operator's own criterion is "
     "not public",
     QT_TRANSLATE_NOOP("Label", "a model in the form of the net benefits test of FERC Order 745; the market "
                                "operator's own criterion is not public")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): no technical costs and no lost production "
     "(ideal conditions)",
     QT_TRANSLATE_NOOP("Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): no technical "
                                "costs and no lost production (ideal conditions)")},
    {"ranges to ask about", QT_TRANSLATE_NOOP("Label", "ranges to ask about")},
    {"load of price zone 1 on 1 July 2011 (published by the commercial operator) x 1.045, rounded to 10 MW: "
     "the load of 2017 was not found",
     QT_TRANSLATE_NOOP("Label", "load of price zone 1 on 1 July 2011 (published by the commercial operator) "
                                "x 1.045, rounded to 10 MW: the load of 2017 was not found")},
    {"shaped by hand after the real day-ahead prices of 30.06.2017 by power system, weighted (mean 1214.8 "
     "RUB/MWh, error 53 RUB/MWh); fuels are typical",
     QT_TRANSLATE_NOOP("Label",
                       "shaped by hand after the real day-ahead prices of 30.06.2017 by power system, "
                       "weighted (mean 1214.8 RUB/MWh, error 53 RUB/MWh); fuels are typical")},
    {"load of price zone 1 on 14 December 2010 (published by the commercial operator), rounded to 10 MW: the "
     "load of 2017 was not found",
     QT_TRANSLATE_NOOP("Label", "load of price zone 1 on 14 December 2010 (published by the commercial "
                                "operator), rounded to 10 MW: the load of 2017 was not found")},
    {"shaped by hand after the real day-ahead prices of 12.12.2017 by power system, weighted (mean 1188.9 "
     "RUB/MWh, error 17.6 RUB/MWh); fuels are typical",
     QT_TRANSLATE_NOOP("Label",
                       "shaped by hand after the real day-ahead prices of 12.12.2017 by power system, "
                       "weighted (mean 1188.9 RUB/MWh, error 17.6 RUB/MWh); fuels are typical")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 1430.8 MW bought through the capacity "
     "auction",
     QT_TRANSLATE_NOOP("Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 1430.8 MW "
                                "bought through the capacity auction")},
    {"taken as large as the capacity bought",
     QT_TRANSLATE_NOOP("Label", "taken as large as the capacity bought")},
    {"chosen for teaching: what an event and a MWh not consumed may cost",
     QT_TRANSLATE_NOOP("Label", "chosen for teaching: what an event and a MWh not consumed may cost")},
    {"planned peak hours taken as hours 8 to 22",
     QT_TRANSLATE_NOOP("Label", "planned peak hours taken as hours 8 to 22")},
    {"the study days of 2017 scaled by 0.95 to 1.04 from working day to working day; only 30 June and 12 "
     "December are the study days themselves",
     QT_TRANSLATE_NOOP("Label", "the study days of 2017 scaled by 0.95 to 1.04 from working day to working "
                                "day; only 30 June and 12 December are the study days themselves")},
    {"June and December 2017 alone", QT_TRANSLATE_NOOP("Label", "June and December 2017 alone")},
    {"own stations of 400 MW that sell in these hours",
     QT_TRANSLATE_NOOP("Label", "own stations of 400 MW that sell in these hours")},
});

} // namespace

const std::span<const Word> responseSourceLabels{labels};

} // namespace meritdesk::words
