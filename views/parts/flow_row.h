#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace meritdesk::views {

/// A row that goes on in a further line where it is too wide. What would grow in a row (a slider, a spring)
/// takes what its line leaves.
class FlowRow : public QLayout
{
public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;
    Q_DISABLE_COPY_MOVE(FlowRow)

    /// What comes after it stands at the right of its line.
    void addSpring();

    /// A title and its field, or whatever else must not be parted.
    void addTogether(std::initializer_list<QWidget*> widgets);

    void addItem(QLayoutItem* item) override;

    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }

    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    void setGeometry(const QRect& rect) override;

private:
    /// Items of one line, and how high it is.
    struct Line
    {
        std::vector<QLayoutItem*> items = {};
        int width = 0; ///< with the gaps between them
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& room) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QSize margins() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items = {};
};

} // namespace meritdesk::views
