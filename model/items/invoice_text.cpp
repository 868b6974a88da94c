#include "core/retail/invoice/cause.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/invoice_board.h"
#include "items/number_text.h"

// What an invoice's comparison says in words.

namespace meritdesk::items {

namespace {

/// A value of a cause's sentence as it is read: months and days by the locale, rates and voltages by name.
QString factText(const Fact& fact)
{
    if (fact.key == "rate")
        return words::label("invoice-rate-" + fact.value);
    if (fact.key == "voltage" || fact.key == "own") {
        if (const auto named = words::label("voltage-" + fact.value);
            named != QString::fromStdString("voltage-" + fact.value))
            return named;
    }
    if (fact.key == "month" || fact.key == "days")
        return words::noteInWords(fact.value);
    if (fact.key == "percent" || fact.key == "own" || fact.key == "factor")
        return numberText(fact.value, -1);
    return QString::fromStdString(fact.value);
}

QString roubles(const retail::Money& money)
{
    return withUnit(numberText(money.text(), 2), words::label("RUB"));
}

} // namespace

QString targetText(const retail::invoice::Target& target)
{
    if (target.part.empty())
        return words::label(target.line);
    //: What an invoice line stands for: %1 a line of our bill, %2 a part of it
    return InvoiceBoard::tr("%1: %2").arg(words::label(target.line), words::label(target.part));
}

QString targetsText(const std::vector<retail::invoice::Target>& targets)
{
    QStringList names;
    for (const auto& target : targets)
        names << targetText(target);
    //: Stands between the names of what one invoice line stands for
    return names.join(InvoiceBoard::tr(" + "));
}

QString causeText(const retail::invoice::Suspect& suspect)
{
    auto finding = retail::invoice::findingOf(suspect);
    for (auto& fact : finding.facts)
        fact.value = factText(fact).toStdString();
    auto text = words::sentence(finding);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString headlineText(const InvoiceBoard& board)
{
    const auto& check = board.check();
    if (!check)
        return {};
    QStringList parts;
    if (!check->over.kopecks.is_zero())
        parts << InvoiceBoard::tr("Overbilled by %1 in %n line(s)", nullptr, check->overLines)
                     .arg(roubles(check->over));
    if (!check->under.kopecks.is_zero())
        parts << (parts.isEmpty()
                      ? InvoiceBoard::tr("Underbilled by %1 in %n line(s)", nullptr, check->underLines)
                      //: Second half of a headline after "Overbilled by ..."
                      : InvoiceBoard::tr("underbilled by %1 in %n line(s)", nullptr, check->underLines))
                     .arg(roubles(check->under));
    if (parts.isEmpty() && check->fine() && !check->rounding.kopecks.is_zero())
        return InvoiceBoard::tr("The invoice agrees with our bill within rounding");
    if (parts.isEmpty())
        return check->fine() ? InvoiceBoard::tr("The invoice agrees with our bill to the kopeck")
                             : InvoiceBoard::tr("The lines agree with our bill, something else does not");
    return parts.join(QStringLiteral(", "));
}

QString summaryText(const InvoiceBoard& board)
{
    const auto& check = board.check();
    if (!check)
        return {};
    QStringList parts;
    const auto difference = check->billedTotal - check->expectedTotal;
    parts << InvoiceBoard::tr("Billed %1, expected %2, without VAT; difference %3")
                 .arg(roubles(check->billedTotal), roubles(check->expectedTotal), roubles(difference));
    for (const auto& row : check->rows)
        if (row.sum == "with-vat")
            parts << InvoiceBoard::tr("With VAT: billed %1, expected %2; difference %3")
                         .arg(roubles(*row.billed), roubles(*row.expected), roubles(row.difference));
    if (check->unknownLines > 0)
        parts << InvoiceBoard::tr("%n line(s) stand for nothing yet: say what they are", nullptr,
                                  check->unknownLines);
    return parts.join(QStringLiteral(" · "));
}

QString verdictText(retail::invoice::Verdict verdict)
{
    return words::label("verdict-" + std::string(retail::invoice::verdictId(verdict)));
}

} // namespace meritdesk::items
