#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <utility>
#include <vector>

#include "core/result.h"
#include "core/scenario/edit.h"
#include "document/document.h"

namespace meritdesk::items {

/// The choices of a field, a list of {id, text} string pairs; absent for fields that are typed.
enum : int { ChoicesRole = Qt::UserRole + 30 };

enum : int { UnitTextRole = Qt::UserRole + 31 }; ///< unit behind a typed number, as shown

/// The consumer's card: a row a field, column 0 its value. setData() asks the document for the edit, so every
/// change is checked and can be undone; what is refused is said by refused() and leaves the field as it was.
class ConsumerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Field { Name, MaxPower, Voltage, Zone, Connection, Metering, Today, Missing, FieldCount };

    explicit ConsumerModel(document::Document& document, QObject* parent = nullptr);

    /// The consumer whose card it is.
    void setSite(std::size_t site);

    [[nodiscard]] bool hasSite() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A typed value was no value of its field.
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void refresh();
    [[nodiscard]] std::vector<QString> valuesNow() const;

    document::Document& m_document;
    std::size_t m_site = 0;
    std::vector<QString> m_values = {}; ///< edit values: text, plain number or choice id
};

} // namespace meritdesk::items
