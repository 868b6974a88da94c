#pragma once

#include <QWidget>

#include "items/hourly_price_model.h"
#include "items/price_sheet_model.h"
#include "views/parts/theme.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTableView;

namespace meritdesk::views {

/// The prices of the case, typed in place: the sheet by month, and the prices of every hour of one month.
class PriceSheetView : public QWidget
{
    Q_OBJECT

public:
    PriceSheetView(document::Document& document, const Theme& theme, QWidget* parent);

    void setSite(std::size_t site) { m_sheet->setSite(site); }

    /// Fills the list of hourly prices anew; the document has changed.
    void refresh();

    [[nodiscard]] items::PriceSheetModel& sheet() { return *m_sheet; }

    [[nodiscard]] items::HourlyPriceModel& hours() { return *m_hours; }

    [[nodiscard]] QTableView& sheetTable() { return *m_sheetTable; }

    [[nodiscard]] QTableView& hourTable() { return *m_hourTable; }

    /// Opens the hours of a price in a month.
    void showHours(const scenario::HourlyPriceField& field, std::size_t month);

    /// The table that is shown now.
    [[nodiscard]] QTableView& table() const;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    QTableView* makeTable(QAbstractItemModel* model, const Theme& theme);
    void chooseSeries();
    void openRow(const QModelIndex& index);

    document::Document& m_document;
    items::PriceSheetModel* m_sheet;
    items::HourlyPriceModel* m_hours;
    QComboBox* m_series = nullptr;
    QComboBox* m_month = nullptr;
    QCheckBox* m_complete = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_sheetTable = nullptr;
    QTableView* m_hourTable = nullptr;
};

} // namespace meritdesk::views
