#include "views/pages/capacity/demand_form.h"

#include <QComboBox>
#include <QGridLayout>

#include <array>
#include <utility>

#include "core/response/exact.h"
#include "core/scenario/capacity_edits.h"
#include "formats/words/words.h"
#include "items/capacity_origins.h"
#include "views/pages/auction/number_field.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using response::Mw;
using response::RubPerMwMonth;
using response::Share;
using response::kom::Zone;

namespace {

constexpr int fieldCharacters = 12;
constexpr int hundred = 100;
constexpr int secondRow = 2; ///< of the form: the volume of the second point
constexpr std::array<const char*, DemandForm::FieldCount> places{"q1", "q2", "p1", "p2", "dr_cap_share", ""};

/// Reads an amount into a member; false when the text is none.
template <class Amount>
auto into(Amount Zone::*member)
{
    return [member](Zone& zone, const std::string& text) {
        const auto amount = Amount::read(text);
        if (amount)
            zone.*member = *amount;
        return amount.has_value();
    };
}

/// Percent as a share, exactly; false when it has too many places.
bool intoLimit(Zone& zone, const std::string& text)
{
    const auto percent = Share::read(text);
    if (!percent || percent->mantissa() % hundred != 0)
        return false;
    zone.drCapShare = Share::fromMantissa(percent->mantissa() / hundred);
    return true;
}

/// A ratio or a volume, as the second point is given now.
bool intoSecond(Zone& zone, const std::string& text)
{
    if (!zone.q2)
        return into(&Zone::q2Ratio)(zone, text);
    const auto volume = Mw::read(text);
    if (volume)
        zone.q2 = *volume;
    return volume.has_value();
}

} // namespace

DemandForm::DemandForm(items::CapacityBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_secondKind(new QComboBox(this))
    , m_fields(FieldCount, nullptr)
    , m_units(FieldCount, nullptr)
    , m_origins(FieldCount, nullptr)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setVerticalSpacing(4);
    const auto put = [this](bool (*reads)(Zone&, const std::string&)) -> Taker {
        return [this, reads](const std::optional<std::string>& typed) {
            return change([&](Zone& zone) { return reads(zone, *typed); }, typed);
        };
    };
    const auto price = tr("RUB/MW a month");
    addRow(FirstVolume, tr("First point: volume"), words::label("MW"),
           put([](Zone& zone, const std::string& text) { return into(&Zone::q1)(zone, text); }), *grid);
    addRow(FirstPrice, tr("First point: price"), price,
           put([](Zone& zone, const std::string& text) { return into(&Zone::p1)(zone, text); }), *grid);
    addRow(SecondVolume, tr("Second point: volume"), {}, put(&intoSecond), *grid);
    addRow(SecondPrice, tr("Second point: price"), price,
           put([](Zone& zone, const std::string& text) { return into(&Zone::p2)(zone, text); }), *grid);
    //: Field: how much demand response counts at most
    addRow(Limit, tr("Limit of demand response"), tr("% of the first point"), put(&intoLimit), *grid);
    //: Field: how many months of money a year has
    addRow(
        Months, tr("Money of a year"), tr("months"),
        [this](const std::optional<std::string>& typed) { return takeMonths(typed); }, *grid);
    //: The second point of demand is given as a multiple of the first
    m_secondKind->addItem(tr("times the first"));
    m_secondKind->addItem(words::label("MW"));
    m_secondKind->setAccessibleName(tr("How the second point is given"));
    m_units[SecondVolume]->hide();
    grid->addWidget(m_secondKind, secondRow, 2);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_secondKind, &QComboBox::activated, this, &DemandForm::chooseSecond);
    connect(&m_board, &items::CapacityBoard::changed, this, &DemandForm::take);
    take();
}

void DemandForm::addRow(Field which, const QString& name, const QString& unit, const Taker& take,
                        QGridLayout& grid)
{
    auto* field = new NumberField(m_theme, take, this);
    field->setAccessibleName(name);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldCharacters);
    m_fields[which] = field;
    m_units[which] = label(unit, "muted", this);
    m_origins[which] = label({}, "muted", this);
    auto* title = label(name, "", this);
    title->setBuddy(field);
    const int row = grid.count() == 0 ? 0 : grid.rowCount();
    grid.addWidget(title, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(m_units[which], row, 2);
    grid.addWidget(m_origins[which], row, 3);
}

std::vector<Finding> DemandForm::applied(const scenario::Edit& edit)
{
    auto why = m_board.refusal(edit);
    if (why.empty())
        m_board.apply(edit);
    return why;
}

std::vector<Finding> DemandForm::change(const std::function<bool(Zone&)>& put,
                                        const std::optional<std::string>& typed)
{
    if (!m_board.hasCase())
        return {};
    auto zone = m_board.input().zones[m_board.zone()];
    if (!typed || !put(zone))
        return {error("not-a-number", {}, {{"value", typed.value_or("")}})};
    return applied(scenario::setCapacityCurve(m_board.zone(), zone));
}

std::vector<Finding> DemandForm::takeMonths(const std::optional<std::string>& typed)
{
    const auto months = response::Plain::read(typed.value_or(""));
    const Int128 one = response::whole<response::Plain>(1).mantissa();
    if (!months || months->mantissa() % one != 0)
        return {error("capacity-months", "months", {{"value", typed.value_or("")}})};
    constexpr Int128 most = 1000;
    const auto count = std::min<Int128>(most, months->mantissa() / one);
    return applied(scenario::setCapacityMonths(static_cast<int>(count)));
}

/// The same point, given the other way.
void DemandForm::chooseSecond(int kind)
{
    if (!m_board.hasCase())
        return;
    auto zone = m_board.input().zones[m_board.zone()];
    if (kind == 1 && !zone.q2)
        zone.q2 = response::computed<Mw>(Fraction(zone.q1.fraction() * zone.q2Ratio.fraction()));
    else if (kind == 0 && zone.q2 && zone.q1 > Mw()) {
        zone.q2Ratio = response::computed<Share>(Fraction(zone.q2->fraction() / zone.q1.fraction()));
        zone.q2.reset();
    }
    m_board.apply(scenario::setCapacityCurve(m_board.zone(), zone));
    take();
}

void DemandForm::take()
{
    setEnabled(m_board.hasCase());
    if (!m_board.hasCase())
        return;
    const auto& zone = m_board.shown().zone;
    m_fields[FirstVolume]->showNumber(zone.q1.text());
    m_fields[SecondVolume]->showNumber(zone.q2 ? zone.q2->text() : zone.q2Ratio.text());
    m_secondKind->setCurrentIndex(zone.q2 ? 1 : 0);
    m_fields[FirstPrice]->showNumber(zone.p1.text());
    m_fields[SecondPrice]->showNumber(zone.p2.text());
    m_fields[Limit]->showNumber(printExact(Fraction(zone.drCapShare.fraction() * hundred)));
    m_fields[Months]->showNumber(std::to_string(m_board.input().months));
    takeOrigins();
}

void DemandForm::takeOrigins()
{
    for (int field = 0; field < FieldCount; ++field) {
        const std::string_view place = places.at(static_cast<std::size_t>(field));
        const auto text =
            place.empty()
                ? QString()
                : items::originText(items::originOf(m_board.input().origins, m_board.zone(), place));
        m_origins[static_cast<std::size_t>(field)]->setText(text);
        m_origins[static_cast<std::size_t>(field)]->setToolTip(text);
    }
}

} // namespace meritdesk::views
