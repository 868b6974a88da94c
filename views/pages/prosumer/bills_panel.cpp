#include <QCoreApplication>

#include <memory>

#include "formats/words/words.h"
#include "items/prosumer_tables.h"
#include "views/pages/prosumer/bars_panel.h"
#include "views/pages/prosumer/panels.h"
#include "views/parts/labels.h"

// The bill under each scheme: what is bought, the fixed charge, what the surplus brings, and the saving.

namespace meritdesk::views {

namespace {

constexpr int savingOfBills = 5;

class BillsPanel
{
    Q_DECLARE_TR_FUNCTIONS(BillsPanel)

public:
    using Bars = charts::ProsumerBars; // lupdate takes a qualified result for the context

    static Bars barsOf(const items::ProsumerBoard& board)
    {
        using Tint = charts::ProsumerPart::Tint;
        const auto& worked = board.worked();
        const auto& units = worked.input->units;
        Bars made{.parts = {{tr("Bought"), Tint::Bought},
                            {tr("Fixed"), Tint::Fixed},
                            {tr("Paid for surplus"), Tint::Got}},
                  .axis = axisText(tr("Paid right of zero, got left of it"), items::currencyOf(units)),
                  .totalName = tr("Bill"),
                  .belowName = tr("Saving")};
        for (std::size_t at = 0; at < worked.bills.size(); ++at) {
            const auto& bill = worked.bills[at];
            made.rows.push_back({.name = words::label(bill.scheme->title),
                                 .parts = {bill.bought.convert_to<double>(), bill.fixed.convert_to<double>(),
                                           -bill.got.convert_to<double>()},
                                 .total = bill.bill.convert_to<double>(),
                                 .text = items::prosumerMoneyText(bill.bill, units),
                                 .below = savingText(bill.saving, units),
                                 .strong = worked.cheapest == at});
        }
        return made;
    }

    static PanelView* make(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    {
        auto panel =
            std::make_unique<BarsPanel>(board, context,
                                        BarsPanel::Kind{.name = tr("Bill by scheme"),
                                                        .title = tr("The prosumer's bill under each scheme"),
                                                        .make = &items::schemesTable,
                                                        .draw = &barsOf,
                                                        .explained = savingOfBills - 1},
                                        parent);
        panel->setObjectName(QStringLiteral("bills"));
        return panel.release();
    }

private:
    static QString savingText(const Fraction& saving, const std::optional<auction::Units>& units)
    {
        if (saving == 0)
            return {};
        if (saving < 0)
            //: Below a bill; %1 is money
            return tr("costs %1 more").arg(items::prosumerMoneyText(-saving, units));
        //: Below a bill; %1 is money
        return tr("saves %1").arg(items::prosumerMoneyText(saving, units));
    }
};

} // namespace

const ProsumerPanel prosumerBills{
    .id = "bills", .title = QT_TRANSLATE_NOOP("ProsumerPanel", "Bills"), .make = &BillsPanel::make};

} // namespace meritdesk::views
