#include <QDate>

#include "items/reports/power_report.h"
#include "views/charts/chart_frame.h"
#include "views/pages/power_page.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

// What leaves the page on market power: tables and pictures, the report; and what the eye is on.

namespace meritdesk::views {

namespace {

constexpr QSize powerDrawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

std::int64_t mantissaIn(const QVariantMap& moment, const char* key, std::int64_t otherwise)
{
    const auto found = moment.constFind(QLatin1String(key));
    return found == moment.constEnd() ? otherwise : found->toLongLong();
}

} // namespace

/// Those of the panels, then the sheets of the workbook that no panel shows.
std::vector<exports::Table> PowerPage::tables()
{
    if (!isReady())
        return {};
    auto all = tabs().tables();
    addSheets(all, items::powerWorkbook(m_board));
    return all;
}

PowerPage::Report PowerPage::report()
{
    if (!isReady())
        return {};
    return items::powerReport({.board = m_board,
                               .pictures = tabs().pictures([](const auto&) { return powerDrawnSize; }),
                               .language = language(),
                               .sources = sourcesOf(context().document),
                               .made = QDate::currentDate()});
}

QVariantMap PowerPage::moment() const
{
    const auto& question = m_board.question();
    auto moment = tabs().moment();
    if (!question.rule)
        return moment;
    const auto put = [&moment](const char* key, const QVariant& value) {
        moment.insert(QLatin1String(key), value);
    };
    put("seller", QString::fromStdString(question.seller));
    put("rule",
        QString::fromUtf8(question.rule->id.data(), static_cast<qsizetype>(question.rule->id.size())));
    put("how", static_cast<int>(question.how));
    put("step", static_cast<qlonglong>(question.step.mantissa()));
    put("offered-at", static_cast<qlonglong>(question.offeredAt.mantissa()));
    put("cure", static_cast<int>(question.cure));
    put("cap", static_cast<qlonglong>(question.cap.mantissa()));
    put("share", static_cast<qlonglong>(question.share.mantissa()));
    put("withheld", static_cast<qlonglong>(m_board.withheldInView().mantissa()));
    return moment;
}

void PowerPage::resume(const QVariantMap& moment)
{
    const auto seller = moment.value(QStringLiteral("seller")).toString().toStdString();
    if (!seller.empty() && m_board.hasCase()) {
        auto question = m_board.question();
        question.seller = seller;
        for (const auto* rule : items::rulesFor(*m_board.book()))
            if (moment.value(QStringLiteral("rule")).toString().toStdString() == rule->id)
                question.rule = rule;
        question.how = static_cast<items::PowerHow>(mantissaIn(moment, "how", 0));
        question.step = auction::Quantity::fromMantissa(mantissaIn(moment, "step", question.step.mantissa()));
        question.offeredAt =
            auction::Price::fromMantissa(mantissaIn(moment, "offered-at", question.offeredAt.mantissa()));
        question.cure = static_cast<items::PowerCure>(mantissaIn(moment, "cure", 0));
        question.cap = auction::Price::fromMantissa(mantissaIn(moment, "cap", question.cap.mantissa()));
        question.share =
            strategy::Ratio::fromMantissa(mantissaIn(moment, "share", question.share.mantissa()));
        m_board.ask(question);
        m_board.finish();
        m_board.lookAt(auction::Quantity::fromMantissa(mantissaIn(moment, "withheld", 0)));
    }
    tabs().resume(moment);
}

} // namespace meritdesk::views
