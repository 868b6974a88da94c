#pragma once

#include <QAbstractTableModel>

#include <cstddef>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/scenario/edit.h"
#include "core/scenario/price_fields.h"
#include "document/document.h"

namespace meritdesk::items {

/// The price sheet of a consumer: a row a price with its unit in the header, a column a month. setData() asks
/// the document for the edit, an empty text takes the price away; what is refused is said by refused().
/// Prices by hour are one row with their mean, typed elsewhere (HourlyPriceModel).
class PriceSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PriceSheetModel(document::Document& document, QObject* parent = nullptr);

    /// The consumer whose voltage and band of margin are shown.
    void setSite(std::size_t site);

    /// Shows also the prices that the sheet does not have, to type them.
    void setComplete(bool complete);

    /// The prices by hour of a row, or null.
    [[nodiscard]] const scenario::HourlyPriceField* hourlyOf(int row) const;

    /// The row of a price by its id ("vat", "capacity" ...), or -1.
    [[nodiscard]] int rowOf(std::string_view id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    /// The VAT rate when both are null.
    struct Row
    {
        const scenario::PriceField* field = nullptr;
        const scenario::HourlyPriceField* hours = nullptr;
        std::vector<std::string> exact = {}; ///< by month, plain notation, empty where there is none
        std::vector<int> flags = {};         ///< by month, of category_table_model.h: given by law, a mean

        bool operator==(const Row&) const = default;
        [[nodiscard]] bool isEmpty() const;
        [[nodiscard]] std::string_view id() const;
        [[nodiscard]] int decimals() const;
    };

    void refresh();
    void addPrices(std::vector<Row>& rows) const;
    void addHourlyPrices(std::vector<Row>& rows) const;
    [[nodiscard]] std::vector<Row> rowsNow() const;
    [[nodiscard]] Row vatRow() const;
    [[nodiscard]] QString unitOf(const Row& row) const;
    [[nodiscard]] QString toolTip(const Row& row, std::size_t month) const;
    [[nodiscard]] Result<scenario::Edit> editOf(const QModelIndex& index, const QString& text) const;

    document::Document& m_document;
    std::size_t m_site = 0;
    bool m_complete = false;
    std::vector<Row> m_rows = {};
    std::vector<Month> m_months = {};
};

} // namespace meritdesk::items
