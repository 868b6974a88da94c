#include "views/pages/auction/results_modes.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int sidePadding = 4;

} // namespace

ResultsModes::ResultsModes(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, sidePadding, 0);
    row->setSpacing(2);
    addButton(ResultsMode::Table, "table", tr("Rules and participants as tables"), theme);
    addButton(ResultsMode::Bars, "bars", tr("Rules and participants as bars"), theme);
    addButton(ResultsMode::Pinned, "pin", tr("Now against a pinned state"), theme);
    setMode(ResultsMode::Table);
    connect(&m_group, &QButtonGroup::idClicked, this, &ResultsModes::modeChosen);
}

void ResultsModes::addButton(ResultsMode mode, const char* iconName, const QString& name, const Theme& theme)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName, theme));
    button->setCheckable(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    setRole(button, "choice");
    m_group.addButton(button, static_cast<int>(mode));
    layout()->addWidget(button);
}

void ResultsModes::setMode(ResultsMode mode)
{
    button(mode).setChecked(true);
    emit modeChosen();
}

} // namespace meritdesk::views
