#include <QCoreApplication>

#include <algorithm>
#include <memory>

#include "core/prosumer/schemes.h"
#include "formats/words/words.h"
#include "items/prosumer_tables.h"
#include "views/pages/prosumer/bars_panel.h"
#include "views/pages/prosumer/panels.h"
#include "views/parts/labels.h"

// Who pays: what each scheme shifts from the prosumer onto others, or the other way round.

namespace meritdesk::views {

namespace {

constexpr int shiftColumn = 3;

class ShiftPanel
{
    Q_DECLARE_TR_FUNCTIONS(ShiftPanel)

public:
    using Bars = charts::ProsumerBars; // lupdate takes a qualified result for the context

    static Bars barsOf(const items::ProsumerBoard& board)
    {
        using Tint = charts::ProsumerPart::Tint;
        const auto& worked = board.worked();
        const auto& units = worked.input->units;
        Bars made{
            .parts = {{tr("Others pay"), Tint::Shifted}, {tr("The prosumer pays for others"), Tint::Carried}},
            .axis = axisText(tr("Shifted onto others, against net billing"), items::currencyOf(units))};
        for (const auto& bill : worked.bills) {
            if (bill.scheme == &prosumer::none)
                continue;
            const double shift = bill.shift.convert_to<double>();
            made.rows.push_back({.name = words::label(bill.scheme->title),
                                 .parts = {std::max(0.0, shift), std::min(0.0, shift)},
                                 .total = shift,
                                 .text = items::prosumerMoneyText(bill.shift, units),
                                 .strong = bill.shift > 0});
        }
        return made;
    }

    static PanelView* make(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    {
        auto panel = std::make_unique<BarsPanel>(
            board, context,
            BarsPanel::Kind{
                .name = tr("Who pays"),
                .title = tr("Who pays: what each scheme shifts onto others"),
                .make = &items::shiftTable,
                .draw = &barsOf,
                .explained = shiftColumn,
                .note =
                    tr("Net billing is the yardstick: there the surplus is paid what it is worth at the "
                       "time. What a prosumer pays less than that, all others pay through their tariffs.")},
            parent);
        panel->setObjectName(QStringLiteral("shift"));
        return panel.release();
    }
};

} // namespace

const ProsumerPanel prosumerShift{
    .id = "shift", .title = QT_TRANSLATE_NOOP("ProsumerPanel", "Who pays"), .make = &ShiftPanel::make};

} // namespace meritdesk::views
