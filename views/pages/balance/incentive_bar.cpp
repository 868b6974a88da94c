#include "views/pages/balance/incentive_bar.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "views/pages/auction/number_field.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using balance::incentive::Aim;

namespace {

constexpr int leastSlider = 140; ///< pixels
constexpr int fieldCharacters = 8;
constexpr int percentDecimals = 2;
constexpr int wholeShare = 100; ///< positions of the slider, percent
constexpr int pageOfSlider = 10;
constexpr int tickEvery = 25;

QLabel* plain(const QString& text, const char* role, QWidget* parent)
{
    auto* made = label(text, role, parent);
    made->setWordWrap(false);
    return made;
}

std::string percentOf(const Fraction& share)
{
    return printRounded(Fraction(share * wholeShare), percentDecimals);
}

} // namespace

IncentiveBar::IncentiveBar(items::IncentiveBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_aim(new QComboBox(this))
    //: After a field of percent: share of the system's directions that a party foresees
    , m_foreseen(plain(tr("% of the directions foreseen"), "muted", this))
{
    m_share = new NumberField(
        theme, [&board](const std::optional<std::string>& typed) { return board.setMixPercent(typed); },
        this);
    m_foresight = new NumberField(
        theme, [&board](const std::optional<std::string>& typed) { return board.setHitPercent(typed); },
        this);
    for (auto* field : {m_share, m_foresight})
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldCharacters);
    makeSlider();
    makePlan();
    layOut();
    connect(&board, &items::IncentiveBoard::changed, this, &IncentiveBar::take);
    take();
}

void IncentiveBar::makeSlider()
{
    const auto name = tr("Share of the spread between one price and two");
    m_slider->setRange(0, wholeShare);
    m_slider->setPageStep(pageOfSlider);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(tickEvery);
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(
        tr("Left everybody settles at one price; right who is short pays the dearest energy of "
           "the period and who is long is paid the cheapest"));
    m_share->setAccessibleName(name);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int percent) { m_board.setMix(Fraction(percent, wholeShare)); });
}

void IncentiveBar::makePlan()
{
    //: How a party deviates on purpose: in each period towards the direction it expects of the system
    m_aim->addItem(tr("leans with the expected direction"));
    //: How a party deviates on purpose: by the same energy in each period
    m_aim->addItem(tr("leans the same way in every period"));
    m_aim->setAccessibleName(tr("How the party deviates on purpose"));
    connect(m_aim, &QComboBox::activated, this,
            [this](int at) { m_board.setAim(at == 0 ? Aim::Directed : Aim::Steady); });
    m_foresight->setAccessibleName(tr("Share of the directions foreseen, percent"));
}

void IncentiveBar::layOut()
{
    auto* top = new FlowRow;
    m_slider->setMinimumWidth(leastSlider);
    top->addTogether(
        {plain(tr("One price"), "heading", this), m_slider, plain(tr("Two prices"), "heading", this)});
    top->addTogether({m_share, plain(tr("% of the spread"), "muted", this)});
    auto* plan = new FlowRow;
    //: Before a choice: The party leans with the expected direction
    plan->addTogether({plain(tr("The party"), "muted", this), m_aim});
    plan->addTogether({m_foresight, m_foreseen});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addLayout(plan);
}

void IncentiveBar::take()
{
    setEnabled(m_board.valid());
    const QSignalBlocker quiet(m_slider);
    const auto percent = percentOf(m_board.mix());
    m_slider->setValue(static_cast<int>(floorOf(Fraction(m_board.mix() * wholeShare))));
    m_share->showNumber(percent);
    const bool directed = m_board.plan().aim == Aim::Directed;
    m_aim->setCurrentIndex(directed ? 0 : 1);
    m_foresight->setVisible(directed);
    m_foreseen->setVisible(directed);
    m_foresight->showNumber(percentOf(m_board.plan().hitRate));
    m_foresight->setToolTip(m_board.hasOwnForesight()
                                ? tr("As often as the direction was that of the period before")
                                : tr("Empty the field for what the document foresees"));
}

} // namespace meritdesk::views
