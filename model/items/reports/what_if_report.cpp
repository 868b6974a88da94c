#include "items/reports/what_if_report.h"

#include <QCoreApplication>

#include "core/retail/categories.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/change_text.h"
#include "items/month_table_model.h"
#include "items/number_text.h"
#include "items/reports/report_builder.h"
#include "items/what_if_money.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context

/// Translations of this report; the class is the context.
class WhatIfReport
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfReport)

public:
    explicit WhatIfReport(const WhatIfReportInput& input)
        : m_input(input)
        , m_board(input.board)
        , m_out(tr("What if: %1").arg(words::sampleText(input.board.site())), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(tr("%1, %2, roubles without VAT", "month or year, price category")
                           .arg(span(), words::label(retail::categories.at(m_board.look().category)->label)));
        m_out.made(m_input.made);
        m_out.heading(tr("Side by side"));
        m_out.table(m_input.table);
        if (hasGoal())
            m_out.paragraph(upperBound());
        for (std::size_t card = 0; card < m_board.cards().size(); ++card)
            describe(card);
        m_out.heading(tr("One MW less"));
        m_out.paragraph(m_input.mwSentence);
        m_out.heading(tr("The data"));
        m_out.sources(m_input.sources);
        appendix();
        return m_out.take();
    }

private:
    static QString upperBound()
    {
        return tr("A cheapest plan knows all prices and peak hours in advance: what it saves is an upper "
                  "bound.");
    }

    bool hasGoal() const
    {
        for (const auto& card : m_board.cards())
            if (card.goal)
                return true;
        return false;
    }

    QString span() const
    {
        const auto& months = m_board.input().months;
        if (const auto month = m_board.look().month)
            return monthText(months.at(*month).month, m_out.locale());
        return tr("Year %1").arg(static_cast<int>(months.front().month.year()));
    }

    void describe(std::size_t at)
    {
        const auto& card = m_board.cards()[at];
        m_out.heading(words::sampleText(card.whatIf.name));
        for (const auto& change : card.whatIf.changes)
            m_out.paragraph(changeText(change));
        if (card.goal) {
            m_out.paragraph(goalText(*card.goal));
            m_out.note(upperBound());
        }
        const auto* result = m_board.resultOf(at);
        if (!result)
            return;
        if (const auto saving = savingIn(*result, m_board.look()))
            m_out.keyFigures({{words(tr("Saving")), money(*saving)}});
        for (const auto& finding : result->findings)
            m_out.note(words::sentence(finding));
        if (result->came && at < m_input.pictures.size())
            m_out.picture(m_input.pictures[at]);
    }

    exports::Cell money(const retail::Money& amount) const
    {
        return {withUnit(m_out.shown(amount.text(), 2), words::label("RUB")),
                QString::fromStdString(amount.text())};
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (std::size_t at = 0; at < m_board.cards().size(); ++at) {
            const auto* result = m_board.resultOf(at);
            if (!result || !result->came)
                continue;
            m_out.heading(words::sampleText(result->card.whatIf.name));
            for (const auto number : {WhatIfNumber::Saving, WhatIfNumber::BestSaving})
                if (const auto made = explainNumber(*m_board.results(), *result, m_board.look(), number))
                    m_out.derivation(*made);
        }
        m_out.rules();
    }

    const WhatIfReportInput& m_input;
    const WhatIfBoard& m_board;
    ReportBuilder m_out;
};

} // namespace

report::Report whatIfReport(const WhatIfReportInput& input)
{
    return WhatIfReport(input).make();
}

} // namespace meritdesk::items
