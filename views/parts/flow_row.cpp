#include "views/parts/flow_row.h"

#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr int usualGap = 6; ///< pixels, where the style has none

bool grows(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addSpring()
{
    addItem(std::make_unique<QSpacerItem>(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum).release());
}

void FlowRow::addTogether(std::initializer_list<QWidget*> widgets)
{
    auto row = std::make_unique<QHBoxLayout>();
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    for (auto* widget : widgets) {
        addChildWidget(widget);
        row->addWidget(widget);
    }
    addChildLayout(row.get());
    addItem(row.release());
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowRow::gap() const
{
    return spacing() < 0 ? usualGap : spacing();
}

QSize FlowRow::margins() const
{
    const auto around = contentsMargins();
    return {around.left() + around.right(), around.top() + around.bottom()};
}

std::vector<FlowRow::Line> FlowRow::linesFor(int width) const
{
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        const auto size = item->sizeHint();
        const int before = lines.back().items.empty() ? 0 : gap();
        if (before > 0 && lines.back().width + before + size.width() > width)
            lines.emplace_back();
        auto& line = lines.back();
        line.width += (line.items.empty() ? 0 : gap()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowRow::heightForWidth(int width) const
{
    const auto lines = linesFor(width - margins().width());
    int height = margins().height() + (static_cast<int>(lines.size()) - 1) * gap();
    for (const auto& line : lines)
        height += line.height;
    return height;
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        const auto each = item->sizeHint();
        size.rwidth() += (size.width() > 0 ? gap() : 0) + each.width();
        size.setHeight(std::max(size.height(), each.height()));
    }
    return size + margins();
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + margins();
}

void FlowRow::place(const Line& line, const QRect& room) const
{
    const int growing = static_cast<int>(
        std::count_if(line.items.begin(), line.items.end(), [](auto* item) { return grows(*item); }));
    int left = std::max(0, room.width() - line.width);
    int rest = growing;
    int x = room.x();
    for (auto* item : line.items) {
        const auto size = item->sizeHint();
        int width = std::min(size.width(), room.width());
        if (rest > 0 && grows(*item)) {
            width += left / rest;
            left -= left / rest;
            --rest;
        }
        item->setGeometry({x, room.y() + (line.height - size.height()) / 2, width, size.height()});
        x += width + gap();
    }
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const auto around = rect.marginsRemoved(contentsMargins());
    int y = around.y();
    for (const auto& line : linesFor(around.width())) {
        place(line, {around.x(), y, around.width(), line.height});
        y += line.height + gap();
    }
}

} // namespace meritdesk::views
