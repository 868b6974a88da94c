#pragma once

#include <QHeaderView>
#include <QTableView>

namespace meritdesk::views {

/// The headings of a table's columns on two lines where one is wider than the numbers below it: the unit
/// behind the last comma, or the words that make the wider line as narrow as it gets.
class WrappedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappedHeader(QWidget* parent);

    /// Gives the table such headings; before anything else is set up in them.
    static void put(QTableView& table);

    /// A heading on two lines; as it is where nothing parts its words.
    [[nodiscard]] static QString wrapped(const QString& heading, const QFontMetrics& metrics);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    [[nodiscard]] QString headingOf(int section) const;
};

} // namespace meritdesk::views
