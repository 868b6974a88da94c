#pragma once

#include <QHeaderView>

namespace meritdesk::views {

/// A heading in two lines where it has words enough, so that a column is as narrow as its numbers.
class TwoLineHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TwoLineHeader(QWidget* parent);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;

private:
    [[nodiscard]] QString broken(const QString& text) const;
};

} // namespace meritdesk::views
