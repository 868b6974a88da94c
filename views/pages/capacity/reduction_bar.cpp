#include "views/pages/capacity/reduction_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

#include "core/response/exact.h"
#include "core/scenario/capacity_edits.h"
#include "formats/words/words.h"
#include "items/capacity_cells.h"
#include "items/number_text.h"
#include "views/pages/capacity/reduction_scale.h"
#include "views/pages/capacity/volume_spin.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using response::Mw;
using response::kom::Curve;
using response::kom::Cut;
using response::kom::DemandResponse;

namespace {

constexpr int finest = 400;  ///< positions of a slider, at least
constexpr int overLimit = 2; ///< a slider goes to twice the limit, so that the cut can be seen
constexpr int pagesOfSlider = 20;
constexpr int columnsOfRow = 4; ///< of the grid: slider, field, unit, a gap
constexpr int betweenRows = 18; ///< pixels
constexpr int arrowWidth = 24;  ///< pixels of a choice beside its words
constexpr int leastChoice = 10; ///< characters

/// The round number (1, 2 or 5 and zeros) not above a volume, at least a thousandth.
Mw roundBelow(Mw volume)
{
    auto ten = response::millionths<Mw>(1000);
    while (Mw::fromMantissa(ten.mantissa() * 10) <= volume)
        ten = Mw::fromMantissa(ten.mantissa() * 10);
    for (const int factor : {5, 2})
        if (const auto round = Mw::fromMantissa(ten.mantissa() * factor); round <= volume)
            return round;
    return ten;
}

double shareOf(const Fraction& part, const Mw& whole)
{
    return whole > Mw() ? part.convert_to<double>() / whole.toDouble() : 0;
}

} // namespace

ReductionBar::ReductionBar(items::CapacityBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_rules(new QWidget(this))
    , m_cut(new QComboBox(m_rules))
    , m_curve(new QComboBox(m_rules))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    makeRow(Own, tr("Own reduction"), theme, *grid);
    makeRow(Others, tr("Others' reduction"), theme, *grid);
    grid->setColumnMinimumWidth(columnsOfRow - 1, betweenRows);
    makeChoices();
    connect(&m_board, &items::CapacityBoard::changed, this, &ReductionBar::take);
    take();
}

void ReductionBar::makeRow(Who who, const QString& name, const Theme& theme, QGridLayout& grid)
{
    auto& row = m_rows[who];
    row.slider = new QSlider(Qt::Horizontal, this);
    row.slider->setAccessibleName(name);
    row.slider->installEventFilter(this);
    row.scale = new ReductionScale(*row.slider, theme, this);
    row.field = new VolumeSpin(
        theme,
        [this, who](Mw volume) -> std::vector<Finding> {
            const auto edit = scenario::setCapacityReduction(m_board.zone(), with(who, volume));
            auto why = m_board.refusal(edit);
            if (why.empty())
                m_board.apply(edit);
            return why;
        },
        this);
    row.field->setAccessibleName(tr("%1, MW", "a field").arg(name));
    row.counted = label({}, "muted", this);
    row.counted->setWordWrap(false);
    // Side by side: the height belongs to the chart.
    const int left = columnsOfRow * who;
    auto* title = label(name, "", this);
    title->setWordWrap(false);
    grid.addWidget(title, 0, left);
    grid.addWidget(row.counted, 0, left + 1, 1, 2, Qt::AlignRight);
    grid.addWidget(row.slider, 1, left);
    grid.addWidget(row.field, 1, left + 1);
    grid.addWidget(label(words::label("MW"), "muted", this), 1, left + 2);
    grid.addWidget(row.scale, 2, left);
    grid.setColumnStretch(left, 1);
    connect(row.slider, &QSlider::valueChanged, this, [this, who] { moved(who); });
    connect(row.slider, &QSlider::sliderReleased, &m_board, &items::CapacityBoard::keepPreview);
}

void ReductionBar::makeChoices()
{
    //: Whose demand response counts when the limit binds: own and others' in proportion
    m_cut->addItem(tr("all are cut in proportion"));
    //: Whose demand response counts when the limit binds
    m_cut->addItem(tr("own counts first"));
    //: Whose demand response counts when the limit binds
    m_cut->addItem(tr("others' counts first"));
    m_cut->setAccessibleName(tr("Whose reduction counts above the limit"));
    //: How demand response moves the demand curve
    m_curve->addItem(tr("both points to the left"));
    //: How demand response moves the demand curve
    m_curve->addItem(tr("second point in proportion"));
    m_curve->setAccessibleName(tr("How the demand curve moves"));
    for (auto* combo : {m_cut, m_curve}) {
        combo->setMaximumWidth(combo->sizeHint().width() + arrowWidth); // as wide as its words, or less
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(leastChoice);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(combo, &QComboBox::activated, this, &ReductionBar::chooseRule);
    }
    auto* row = new FlowRow(m_rules);
    //: Before a choice: whose demand response counts when the limit binds
    auto* cutName = label(tr("Above the limit:"), "muted", m_rules);
    //: Before a choice: how the demand curve moves
    auto* curveName = label(tr("Demand moves:"), "muted", m_rules);
    for (auto* text : {cutName, curveName}) {
        text->setWordWrap(false);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    row->addTogether({cutName, m_cut});
    row->addTogether({curveName, m_curve});
}

void ReductionBar::chooseRule()
{
    if (!m_board.hasCase())
        return;
    auto zone = m_board.input().zones[m_board.zone()];
    zone.cut = static_cast<Cut>(m_cut->currentIndex());
    zone.curve = static_cast<Curve>(m_curve->currentIndex());
    m_board.apply(scenario::setCapacityCurve(m_board.zone(), zone));
}

DemandResponse ReductionBar::with(Who who, Mw volume) const
{
    auto reduction = m_board.shown().zone.dr;
    (who == Own ? reduction.own : reduction.others) = volume;
    return reduction;
}

/// What a position of a slider is worth: a round number, fine enough for the limit.
Mw ReductionBar::step() const
{
    const auto& zone = m_board.shown().zone;
    auto cap = response::computed<Mw>(response::kom::capOf(zone));
    if (cap <= Mw())
        cap = Mw::fromMantissa(std::max<Int128>(zone.q1.mantissa() / 100, 1));
    return roundBelow(Mw::fromMantissa(cap.mantissa() * overLimit / finest));
}

/// Twice the limit, or more where more is asked.
int ReductionBar::positions() const
{
    const auto& zone = m_board.shown().zone;
    const auto cap = response::computed<Mw>(response::kom::capOf(zone));
    // What the document has, not what is tried: the scale stays while a slider is dragged.
    const auto& kept = m_board.input().zones[m_board.zone()].dr;
    const auto most = std::max({Mw::fromMantissa(cap.mantissa() * overLimit), kept.own, kept.others, step()});
    constexpr Int128 widest = 1'000'000;
    return static_cast<int>(std::min(widest, (most.mantissa() + step().mantissa() - 1) / step().mantissa()));
}

void ReductionBar::moved(Who who)
{
    if (!m_board.hasCase())
        return;
    const auto& slider = *m_rows[who].slider;
    const auto reduction = with(who, Mw::fromMantissa(step().mantissa() * slider.value()));
    if (slider.isSliderDown())
        return m_board.preview(reduction);
    m_board.apply(scenario::setCapacityReduction(
        m_board.zone(), reduction, "capacity-reduction-" + std::to_string(m_board.zone() * 2 + who)));
}

void ReductionBar::take()
{
    setEnabled(m_board.hasCase());
    m_rules->setEnabled(m_board.hasCase());
    if (!m_board.hasCase())
        return;
    takeRow(Own);
    takeRow(Others);
    m_cut->setCurrentIndex(static_cast<int>(m_board.shown().zone.cut));
    m_curve->setCurrentIndex(static_cast<int>(m_board.shown().zone.curve));
}

void ReductionBar::takeRow(Who who)
{
    const auto& [zone, faults, result] = m_board.shown();
    auto& row = m_rows[who];
    const auto volume = who == Own ? zone.dr.own : zone.dr.others;
    const auto counted = who == Own ? result.own : result.others;
    const auto most = Mw::fromMantissa(step().mantissa() * positions());
    {
        const QSignalBlocker quiet(row.slider);
        row.slider->setRange(0, positions());
        row.slider->setPageStep(std::max(1, positions() / pagesOfSlider));
        row.slider->setValue(static_cast<int>(
            std::min<Int128>(positions(), (volume.mantissa() + step().mantissa() / 2) / step().mantissa())));
    }
    row.field->showVolume(volume, step());
    const auto cap = response::kom::capOf(zone);
    row.scale->setShares(shareOf(counted, most), shareOf(volume.fraction(), most), shareOf(cap, most));
    const auto percent = items::numberText(printRounded(Fraction(zone.drCapShare.fraction() * 100), 4), -1);
    //: Below a slider: %1 percent of the first point of demand, %2 its volume
    row.scale->setLimitText(tr("limit %1 % = %2").arg(percent, items::capacityVolumeText(cap)));
    const bool isCut = volume.fraction() > counted;
    //: Below a field: how much of a volume counts; %1 a volume
    row.counted->setText(!m_board.valid() ? QString()
                                          : tr("%1 count").arg(items::capacityVolumeText(counted)));
    setRole(row.counted, isCut ? "caution" : "muted");
}

/// Escape takes a drag back.
bool ReductionBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* slider = qobject_cast<QSlider*>(watched);
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!slider || !isEscape || !m_board.isTrial())
        return QWidget::eventFilter(watched, event);
    m_board.dropPreview();
    slider->setSliderDown(false);
    return true;
}

} // namespace meritdesk::views
