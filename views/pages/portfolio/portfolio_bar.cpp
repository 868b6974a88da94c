#include "views/pages/portfolio/portfolio_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/retail/categories.h"
#include "items/category_table_model.h"

namespace meritdesk::views {

namespace {

constexpr int nameWidth = 240;

std::optional<std::size_t> chosenIn(const QComboBox& box)
{
    const auto place = box.currentData();
    return place.isValid() ? std::optional(static_cast<std::size_t>(place.toInt())) : std::nullopt;
}

void showChoice(QComboBox& box, const std::optional<std::size_t>& place)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(place ? static_cast<int>(*place) + 1 : 0);
}

} // namespace

PortfolioBar::PortfolioBar(items::PortfolioModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLineEdit(this))
    , m_today(new QComboBox(this))
    , m_best(new QComboBox(this))
{
    m_text->setPlaceholderText(tr("Find a site"));
    m_text->setAccessibleName(tr("Part of a site's name"));
    m_text->setClearButtonEnabled(true);
    for (auto* clear : m_text->findChildren<QAbstractButton*>())
        clear->setAccessibleName(tr("Show every name"));
    m_text->setMaximumWidth(nameWidth);
    m_today->setAccessibleName(tr("Sites by today's category"));
    m_best->setAccessibleName(tr("Sites by the best choice"));
    m_today->addItem(tr("Today: every category"));
    m_best->addItem(tr("Best choice: every category"));
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        //: Entry of a filter: %1 a category
        m_today->addItem(tr("Today: %1").arg(items::categoryTitle(i)), static_cast<int>(i));
        //: Entry of a filter: %1 a category
        m_best->addItem(tr("Best choice: %1").arg(items::categoryTitle(i)), static_cast<int>(i));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_today);
    row->addWidget(m_best);
    row->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, &PortfolioBar::choose);
    for (auto* box : {m_today, m_best})
        connect(box, &QComboBox::currentIndexChanged, this, &PortfolioBar::choose);
}

void PortfolioBar::setFilter(const items::PortfolioFilter& filter)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
        showChoice(*m_today, filter.today);
        showChoice(*m_best, filter.best);
    }
    choose();
}

void PortfolioBar::choose()
{
    m_model.setFilter({m_text->text().trimmed(), chosenIn(*m_today), chosenIn(*m_best)});
    emit filtered();
}

} // namespace meritdesk::views
