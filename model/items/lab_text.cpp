#include "items/lab_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include "core/auction/rules.h"
#include "core/scenario/lab_edits.h"
#include "core/strategy/learners.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using strategy::lab::Estimate;

namespace {

/// Translations of the lab's texts; the class is the context.
struct LabText
{
    Q_DECLARE_TR_FUNCTIONS(LabText)
};

/// Of the comparisons, the one that says most: what the runs can tell comes before what they cannot.
constexpr std::array<std::string_view, 4> byWeight{"lab-cheaper", "lab-no-difference",
                                                   "lab-cheaper-unsettled", "lab-too-few-seeds"};

std::string localNumber(const std::string& plain)
{
    return numberText(plain, -1).toStdString();
}

const Finding* tellingComparison(const std::vector<Finding>& verdict)
{
    for (const auto code : byWeight)
        for (const auto& note : verdict)
            if (note.code == code)
                return &note;
    return nullptr;
}

QString cellLink(const LabResult& result, std::size_t cell, bool links)
{
    const auto name = labCellName(result, cell);
    return links ? QStringLiteral("<a href=\"cell:%1\">%2</a>").arg(cell).arg(name.toHtmlEscaped()) : name;
}

} // namespace

QString labFormatName(std::string_view id)
{
    const auto* rule = listed(auction::rules, id);
    return rule ? words::label(rule->title) : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString labLearnerText(const strategy::Learner& learner)
{
    return words::label(learner.title);
}

/// The title is "name: what it does", with the colon of the language.
QString labLearnerName(const strategy::Learner& learner)
{
    const auto text = labLearnerText(learner);
    for (const QChar colon : {QChar(u':'), QChar(u'\uff1a')})
        if (const auto at = text.indexOf(colon); at > 0)
            return text.left(at).trimmed();
    return text;
}

QString labGameName(const strategy::Model* model)
{
    return model ? words::label(model->title) : LabText::tr("The book of orders of this document");
}

QString labCellName(const LabResult& result, std::size_t cell)
{
    const auto& at = result.runs.cells[cell];
    //: A cell of an experiment: %1 an auction format, %2 a way of learning
    return LabText::tr("%1, %2").arg(labFormatName(result.experiment.formats[at.format]),
                                     labLearnerName(*result.experiment.learners[at.learner]));
}

QString labNumber(double value, int decimals)
{
    return numberText(printRounded(Fraction(value), decimals), decimals);
}

QString labEstimate(const Estimate& estimate, int decimals, double factor)
{
    if (estimate.runs == 0)
        return QStringLiteral("–");
    const auto mean = labNumber(factor * estimate.mean, decimals);
    if (estimate.runs == 1)
        return mean;
    return QStringLiteral("%1 ± %2").arg(mean, labNumber(factor * estimate.half, decimals));
}

QString labMeasureName(LabMeasure measure)
{
    switch (measure) {
    case LabMeasure::Price:
        return LabText::tr("Price paid per unit");
    case LabMeasure::Paid:
        return LabText::tr("Payment a round");
    case LabMeasure::Efficiency:
        return LabText::tr("Efficiency, %");
    case LabMeasure::Dispersion:
        return LabText::tr("Dispersion of the offers");
    }
    return {};
}

QString labVerdictSentence(const Finding& note)
{
    auto local = note;
    for (auto& fact : local.facts) {
        if (fact.key == "format")
            fact.value = labFormatName(fact.value).toStdString();
        else if (fact.key == "cheaper" || fact.key == "dearer") // names inside a sentence
            fact.value = QLocale().quoteString(labFormatName(fact.value)).toStdString();
        else if (fact.key == "learner") {
            const auto* learner = listed(strategy::learners, fact.value);
            fact.value = learner ? labLearnerName(*learner).toStdString() : fact.value;
        } else
            fact.value = localNumber(fact.value);
    }
    return words::sentence(local);
}

QStringList labVerdict(const LabResult& result)
{
    QStringList sentences;
    for (const auto& note : result.verdict)
        sentences << labVerdictSentence(note) + QLatin1Char('.');
    return sentences;
}

LabAnswer labAnswer(const LabResult& result, bool links)
{
    if (!result.valid())
        return {};
    const auto safe = [links](const QString& text) { return links ? text.toHtmlEscaped() : text; };
    const auto* telling = tellingComparison(result.verdict);
    LabAnswer answer{
        safe(labVerdictSentence(telling ? *telling : result.verdict.front()) + QLatin1Char('.'))};
    QStringList restless;
    for (std::size_t cell = 0; cell < result.summaries.size(); ++cell)
        if (!result.summaries[cell].settled)
            restless << cellLink(result, cell, links);
    if (restless.isEmpty())
        answer.detail = safe(LabText::tr("Every combination of format and learner settled."));
    else
        //: %1 a list of combinations such as "Pay-as-bid, Q-learning"
        answer.detail = LabText::tr("Not settled, so that their prices are no equilibrium prices: %1.")
                            .arg(restless.join(QStringLiteral("; ")));
    answer.detail +=
        QLatin1Char(' ') + safe(LabText::tr("Simulated rounds of a model: nothing is official."));
    return answer;
}

QStringList labFaults(const std::vector<Finding>& faults)
{
    QStringList sentences;
    for (const auto& fault : faults) {
        const auto& fields = scenario::labFields();
        const auto field = std::find_if(fields.begin(), fields.end(), [&fault](const auto& each) {
            return each.key == fault.place || each.key == "game." + fault.place;
        });
        const auto sentence = words::sentence(fault);
        //: %1 the name of a field, %2 what is wrong with it
        sentences << (field == fields.end()
                          ? sentence
                          : LabText::tr("%1: %2").arg(words::label(field->title), sentence));
    }
    return sentences;
}

QString labSize(const strategy::lab::Experiment& experiment)
{
    const auto rounds = numberText(std::to_string(experiment.rounds), -1);
    return LabText::tr("%n format(s)", nullptr, static_cast<int>(experiment.formats.size()))
           + QStringLiteral(" × ")
           + LabText::tr("%n learner(s)", nullptr, static_cast<int>(experiment.learners.size()))
           + QStringLiteral(" × ")
           + LabText::tr("%n seed(s)", nullptr, experiment.seeds)
           //: Follows "2 formats × 3 learners × 10 seeds"; %1 a number of rounds
           + LabText::tr(", %1 rounds each").arg(rounds);
}

} // namespace meritdesk::items
