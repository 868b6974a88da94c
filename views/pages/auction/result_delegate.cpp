#include "views/pages/auction/result_delegate.h"

#include "items/award_model.h"
#include "items/clearing_summary_model.h"

namespace meritdesk::views {

using items::AwardModel;
using items::ClearingSummaryModel;

ResultDelegate::ResultDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ResultDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    option->palette.setColor(QPalette::HighlightedText, m_theme.text);
    const auto colour = [option](const QColor& text) { option->palette.setColor(QPalette::Text, text); };
    if (qobject_cast<const AwardModel*>(index.model())) {
        const int gain = index.data(AwardModel::GainRole).toInt();
        if (gain != 0)
            colour(gain > 0 ? m_theme.good : m_theme.bad);
        if (index.data(AwardModel::StaleRole).toBool())
            colour(m_theme.muted);
        return;
    }
    if (index.data(ClearingSummaryModel::ShownRole).toBool())
        option->font.setBold(true);
    if (index.data(ClearingSummaryModel::ChangeRole).toBool()
        || index.data(ClearingSummaryModel::StaleRole).toBool())
        colour(m_theme.muted);
}

} // namespace meritdesk::views
