#include "formats/words/lesson_balance_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

/// The note of the lesson on balance energy; see lesson_words.cpp.
constexpr auto labels = std::to_array<Word>({
    {"lesson.dearest-energy.title",
     QT_TRANSLATE_NOOP("Label", "Why balance energy is the dearest energy of the hour")},
    {"lesson.dearest-energy.goal",
     QT_TRANSLATE_NOOP("Label",
                       "One price invites a party to deviate on purpose, two prices do not: who pays "
                       "for that?")},
    {"lesson.dearest-energy.step.open",
     QT_TRANSLATE_NOOP("Label", "Open the lesson: Welcome page, Lessons. The slider stands at one price.")},
    {"lesson.dearest-energy.step.slide",
     QT_TRANSLATE_NOOP("Label", "Drag the slider from one price to two, or use the arrow keys: the straight "
                                "line bends into a valley.")},
    {"lesson.dearest-energy.step.cards",
     QT_TRANSLATE_NOOP("Label", "Click a card: “Details” shows where its number comes from.")},
    {"lesson.dearest-energy.step.next",
     QT_TRANSLATE_NOOP("Label", "Press “Next” in this note: the slider goes on to the next share.")},
    {"lesson.dearest-energy.one", QT_TRANSLATE_NOOP("Label", "One price")},
    {"lesson.dearest-energy.end", QT_TRANSLATE_NOOP("Label", "Where speculation ends")},
    {"lesson.dearest-energy.two", QT_TRANSLATE_NOOP("Label", "Two prices")},
    {"lesson.dearest-energy.see.gains",
     QT_TRANSLATE_NOOP("Label",
                       "North foresees {foresight} % of the directions. Leaning {bias} MWh with them "
                       "saves it {gain} EUR, and every further MWh {per_mwh} EUR more: there is no "
                       "end.")},
    {"lesson.dearest-energy.see.helping-paid",
     QT_TRANSLATE_NOOP("Label", "Where its errors eased the system, it earned {helping} EUR above day-ahead: "
                                "one price pays the helping side.")},
    {"lesson.dearest-energy.see.quarters",
     QT_TRANSLATE_NOOP("Label", "Its errors cost {quarters} EUR by quarters of an hour and {hour} EUR by the "
                                "hour, where they net out. At a negative price its surplus pays {negative} "
                                "EUR.")},
    {"lesson.dearest-energy.see.ends",
     QT_TRANSLATE_NOOP("Label", "From {end} % of the spread on a further MWh gains nothing more: speculation "
                                "has an end.")},
    {"lesson.dearest-energy.see.insures",
     QT_TRANSLATE_NOOP("Label", "Up to {honest_from} % some bias still makes up for errors of its own; from "
                                "there on no bias at all is best.")},
    {"lesson.dearest-energy.see.honest",
     QT_TRANSLATE_NOOP("Label", "The honest plan is the cheapest, {honest_cost} EUR above day-ahead. Where "
                                "North helped it now pays {helping_cost} EUR: two prices never pay the "
                                "helping side.")},
    {"lesson.dearest-energy.see.operator",
     QT_TRANSLATE_NOOP("Label",
                       "The operator is left with {spread} EUR. It is to earn nothing: {give_back} EUR "
                       "for a MWh of imbalance have to go back, as lower fees for instance.")},
    {"lesson.dearest-energy.question",
     QT_TRANSLATE_NOOP("Label", "If two prices keep everybody honest, why did Estonia go over to one?")},
    {"lesson.dearest-energy.answer",
     QT_TRANSLATE_NOOP(
         "Label", "One price says what a MWh is worth to the system, pays who helps, and leaves nothing "
                  "with the operator. Two prices also punish errors by chance, of small parties most. What "
                  "keeps plans honest at one price is a direction that is hard to foresee, settled by "
                  "short periods, and the duty to plan in balance.")},
});

} // namespace

const std::span<const Word> lessonBalanceLabels{labels};

} // namespace meritdesk::words
