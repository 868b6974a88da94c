#include "views/pages/auction/what_if_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

#include "formats/words/words.h"
#include "items/table_export.h"
#include "views/pages/auction/number_field.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::TrialModel;

namespace {

constexpr int knobWidth = 320; ///< pixels that a knob needs
constexpr int mostAcross = 3;
constexpr int partsOfKnob = 4;
constexpr int fieldCharacters = 9;
constexpr int shortestSlider = 70; ///< pixels
constexpr int pageOfSlider = 10;   ///< positions
constexpr int knobGap = 14;        ///< pixels between knobs side by side
constexpr int nameCharacters = 14; ///< of a participant in the closed list

QModelIndex valueOf(const TrialModel& model, int row)
{
    return model.index(row, TrialModel::Value);
}

} // namespace

WhatIfBar::WhatIfBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_board(board)
    , m_model(board)
    , m_theme(theme)
    , m_participant(new QComboBox(this))
    , m_summary(label({}, "muted", this))
    , m_reset(new QPushButton(tr("Reset"), this))
    //: Button: what was tried becomes a change of the document
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("what-if"));
    setRole(this, "card");
    m_participant->setAccessibleName(tr("Participant whose orders move"));
    m_participant->setToolTip(tr("Whose prices and quantities the sliders move"));
    m_participant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_participant->setMinimumContentsLength(nameCharacters);
    m_reset->setToolTip(tr("Takes back what is tried"));
    m_keep->setToolTip(tr("Makes what is tried a change of the document; Undo takes it back"));
    setRole(m_keep, "primary");
    layOut();
    connect(m_participant, &QComboBox::activated, this,
            [this] { m_model.setParticipant(m_participant->currentText()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_board.dropTrial();
        take();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_board.keepTrial(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WhatIfBar::take);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WhatIfBar::take);
    setVisible(false);
}

void WhatIfBar::layOut()
{
    //: Heading of the sliders that try other numbers
    auto* heading = label(tr("What if"), "heading", this);
    heading->setWordWrap(false);
    auto* close = new QToolButton(this);
    close->setIcon(icon("close", m_theme));
    close->setToolTip(tr("Close and take back what is tried"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &WhatIfBar::closed);
    m_summary->setWordWrap(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_participant);
    top->addWidget(m_summary, 1);
    top->addWidget(m_reset);
    top->addWidget(m_keep);
    top->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(4);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    column->addLayout(top);
    column->addLayout(m_grid);
}

void WhatIfBar::open(bool on)
{
    setVisible(on);
    if (!on) {
        m_board.dropTrial();
        return;
    }
    take();
    if (!m_knobs.empty())
        m_knobs.front().slider->setFocus(Qt::OtherFocusReason);
}

void WhatIfBar::suggest(const QString& participant)
{
    if (isHidden() || m_model.rowCount() < 2 || valueOf(m_model, 0).data(TrialModel::ChangedRole).toBool()
        || valueOf(m_model, 1).data(TrialModel::ChangedRole).toBool())
        return;
    m_model.setParticipant(participant);
}

void WhatIfBar::makeKnob(int row)
{
    KnobParts parts;
    parts.title = new QLabel(this);
    parts.slider = new QSlider(Qt::Horizontal, this);
    parts.slider->setPageStep(pageOfSlider);
    parts.slider->setMinimumWidth(shortestSlider);
    connect(parts.slider, &QSlider::valueChanged, this, [this, row](int at) { slide(row, at); });
    parts.field = new NumberField(
        m_theme,
        [this, row](const std::optional<std::string>& plain) {
            auto findings = m_model.setNumber(row, plain);
            say(findings);
            return findings;
        },
        this);
    parts.field->setFixedWidth(parts.field->fontMetrics().horizontalAdvance(QLatin1Char('0'))
                               * fieldCharacters);
    parts.field->setPlaceholderText(tr("none"));
    parts.title->setBuddy(parts.field);
    parts.unit = label({}, "muted", this);
    parts.unit->setWordWrap(false);
    m_knobs.push_back(parts);
}

void WhatIfBar::take()
{
    if (isHidden())
        return; // nobody looks: open() takes
    takeParticipants();
    const int rows = m_model.rowCount();
    while (static_cast<int>(m_knobs.size()) > rows) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_knobs.back().title, m_knobs.back().slider,
                                                             m_knobs.back().field, m_knobs.back().unit})
            delete part;
        m_knobs.pop_back();
        m_across = 0;
    }
    while (static_cast<int>(m_knobs.size()) < rows) {
        makeKnob(static_cast<int>(m_knobs.size()));
        m_across = 0;
    }
    placeKnobs();
    for (int row = 0; row < rows; ++row)
        showKnob(row);
    m_keep->setEnabled(m_board.isTrial());
    m_reset->setEnabled(m_board.isTrial());
    say({});
}

void WhatIfBar::takeParticipants()
{
    const QSignalBlocker quiet(m_participant);
    const auto& names = m_model.participants();
    bool same = m_participant->count() == names.size();
    for (int i = 0; same && i < m_participant->count(); ++i)
        same = m_participant->itemText(i) == names[i];
    if (!same) {
        m_participant->clear();
        m_participant->addItems(names);
    }
    m_participant->setCurrentIndex(static_cast<int>(names.indexOf(m_model.participant())));
}

void WhatIfBar::showKnob(int row)
{
    const auto& parts = m_knobs[static_cast<std::size_t>(row)];
    const auto at = valueOf(m_model, row);
    const auto name = m_model.index(row, TrialModel::Title).data().toString();
    const auto meaning = at.data(TrialModel::MeaningRole).toString();
    parts.title->setText(name);
    parts.title->setToolTip(meaning);
    auto font = parts.title->font();
    font.setBold(at.data(TrialModel::ChangedRole).toBool());
    parts.title->setFont(font);
    parts.slider->setAccessibleName(name);
    parts.slider->setAccessibleDescription(meaning);
    parts.slider->setToolTip(meaning);
    const QSignalBlocker quiet(parts.slider);
    parts.slider->setRange(0, at.data(TrialModel::LastPositionRole).toInt());
    parts.slider->setValue(at.data(TrialModel::PositionRole).toInt());
    parts.field->setAccessibleName(name);
    const auto plain = at.data(items::ExactRole).toString().toStdString();
    parts.field->showNumber(plain.empty() ? std::nullopt : std::optional(plain));
    parts.unit->setText(at.data(TrialModel::UnitTextRole).toString());
}

/// As many knobs side by side as the bar has room for, in columns that line up.
void WhatIfBar::placeKnobs()
{
    const int across = std::clamp(width() / knobWidth, 1, mostAcross);
    if (across == m_across)
        return;
    m_across = across;
    for (int at = 0; at < static_cast<int>(m_knobs.size()); ++at) {
        const auto& parts = m_knobs[static_cast<std::size_t>(at)];
        const int line = at / across;
        const int first = (at % across) * (partsOfKnob + 1);
        m_grid->addWidget(parts.title, line, first);
        m_grid->addWidget(parts.slider, line, first + 1);
        m_grid->addWidget(parts.field, line, first + 2);
        m_grid->addWidget(parts.unit, line, first + 3);
    }
    for (int column = 0; column < mostAcross; ++column) {
        const bool used = column < across;
        m_grid->setColumnStretch(column * (partsOfKnob + 1) + 1, used ? 1 : 0);
        m_grid->setColumnMinimumWidth(column * (partsOfKnob + 1) + partsOfKnob,
                                      column + 1 < across ? knobGap : 0);
    }
}

void WhatIfBar::slide(int row, int position)
{
    if (!m_model.setData(valueOf(m_model, row), position, TrialModel::PositionRole))
        showKnob(row);
}

/// What the trial does, or why a number was refused.
void WhatIfBar::say(const std::vector<Finding>& findings)
{
    setRole(m_summary, findings.empty() ? "muted" : "bad");
    const auto done = m_model.summary();
    m_said = !findings.empty() ? words::sentence(findings.front())
             : done.isEmpty()  ? tr("Move a slider: the document stays as it is until you keep it")
                               : done;
    showSummary();
}

void WhatIfBar::showSummary()
{
    m_summary->setText(m_summary->fontMetrics().elidedText(m_said, Qt::ElideRight, m_summary->width()));
    m_summary->setToolTip(m_said);
    m_summary->setAccessibleName(m_said);
}

QString WhatIfBar::summary() const
{
    return m_said;
}

void WhatIfBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeKnobs();
    layout()->activate(); // the line has its width before it is filled
    showSummary();
}

void WhatIfBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace meritdesk::views
