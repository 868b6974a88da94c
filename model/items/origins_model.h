#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <optional>
#include <vector>

#include "core/response/provenance/given_numbers.h"
#include "core/scenario/response_group_edits.h"
#include "document/document.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// A given number with the case it stands in.
struct OriginRow
{
    scenario::OriginOf part = scenario::OriginOf::Response;
    response::GivenNumber number = {};

    bool operator==(const OriginRow&) const = default;
};

/// Every given or standing number of the scenario's study of demand response, then of its capacity auction
/// and its day-ahead market.
[[nodiscard]] std::vector<OriginRow> originRows(const scenario::Scenario& scenario);

/// How many numbers come from each kind of source, by OriginKind.
using OriginCounts = std::array<int, response::originKinds.size()>;

[[nodiscard]] OriginCounts countOrigins(const std::vector<OriginRow>& rows);

/// The value of a number as shown: "600 000 RUB/MW a month", "24 values", "2; 4 h".
[[nodiscard]] QString givenText(const response::GivenNumber& number);

/// What a number is: its label with the company, zone or method that it belongs to.
[[nodiscard]] QString givenName(const response::GivenNumber& number);

/// A text of a case in the language in force: where it is a label key its label, where the samples hold it
/// their words, else as it stands.
[[nodiscard]] QString sourceText(const std::string& source);

/// The provenance of the given numbers as files have it, or of one part as its report has it, without places.
[[nodiscard]] exports::Table originsTable(const scenario::Scenario& scenario,
                                          std::optional<scenario::OriginOf> part = std::nullopt);

/// Where the given numbers of the studies come from; kind and source can be typed in.
class OriginsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Value, Kind, Source, Place, ColumnCount };

    enum Role {
        KindRole = Qt::UserRole + 40, ///< OriginKind as a number
        PlaceRole,                    ///< place in the case's file
        PartRole,                     ///< scenario::OriginOf as a number
    };

    explicit OriginsModel(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<OriginRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The kind is a position in originKinds.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void take();

    document::Document& m_document;
    std::vector<OriginRow> m_rows;
};

/// The numbers of one kind, or that hold a text in number, source or place; all of them to begin with.
class OriginFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(std::optional<response::OriginKind> kind);

    [[nodiscard]] std::optional<response::OriginKind> kind() const { return m_kind; }

    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<response::OriginKind> m_kind = {};
    QString m_text = {};
};

} // namespace meritdesk::items
