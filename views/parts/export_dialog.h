#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <vector>

#include "core/finding.h"
#include "formats/exports/table.h"

namespace meritdesk::views {

/// Asks which of a page's tables goes to which file, and as what (XLSX, CSV).
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tables` must not be empty; their titles name them and the file.
    ExportDialog(std::vector<exports::Table> tables, QWidget* parent);

    void chooseTable(int at) { m_table->setCurrentIndex(at); }

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

    std::vector<exports::Table> m_tables;
    QComboBox* m_table;
    QLineEdit* m_file;
    QComboBox* m_format;
    QString m_agreed = {}; ///< a file that may be replaced: the file dialog has asked
};

} // namespace meritdesk::views
