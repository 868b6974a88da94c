#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <vector>

#include "core/finding.h"
#include "core/result.h"
#include "formats/exports/table.h"

namespace meritdesk::views {

/// Asks which of a page's tables goes to which file, and as what (XLSX, CSV); or all of them as one workbook.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tables` must not be empty; their titles name them and the file.
    ExportDialog(std::vector<exports::Table> tables, QWidget* parent);

    void chooseTable(int at) { m_table->setCurrentIndex(at); }

    /// All tables as one file, a sheet each; there must be several.
    void chooseAll() { m_table->setCurrentIndex(static_cast<int>(m_tables.size())); }

    void chooseFormat(int at) { m_format->setCurrentIndex(at); }

    void setFile(const QString& file) { m_file->setText(file); }

    /// The file with the ending of the chosen format.
    [[nodiscard]] QString file() const;

    /// Writes the chosen table, whole or not at all; says that it is written, or what went wrong.
    [[nodiscard]] std::vector<Finding> write() const;

    /// Asks before a file is replaced.
    void accept() override;

private:
    void browse();
    void proposeFile();
    void takeTable();
    [[nodiscard]] bool isAll() const;
    [[nodiscard]] Result<QByteArray> bytes() const;

    std::vector<exports::Table> m_tables;
    QComboBox* m_table;
    QLineEdit* m_file;
    QComboBox* m_format;
    QString m_agreed = {}; ///< a file that may be replaced: the file dialog has asked
};

} // namespace meritdesk::views
