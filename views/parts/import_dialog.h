#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

#include <map>
#include <string>
#include <vector>

#include "document/content.h"
#include "formats/imports/import_preview.h"
#include "items/found_values_model.h"
#include "items/import_preview_model.h"
#include "views/parts/import_memory.h"

class QSettings;

namespace meritdesk::document {
class Document;
}

namespace meritdesk::views {

class ImportChoices;

/// Shows what was understood of files, a drop or a paste before anything changes, lets every guess be
/// corrected, and applies the import as one undoable edit.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// With settings, what a person corrects is remembered for files with the same headings.
    explicit ImportDialog(document::Document& document, QWidget* parent = nullptr,
                          QSettings* memory = nullptr);

    /// Reads files from disk; replaces what was shown.
    void openFiles(const QStringList& paths);

    /// Reads the files or the cells that were dropped or copied; false when there is neither.
    bool openData(const QMimeData& source);

    /// Shows files that are in memory already.
    void openBytes(std::vector<imports::ImportFile> files);

    /// Shows a small paste with a doubtful cell, for pictures and tests.
    void showExample();

    [[nodiscard]] const imports::ImportPreview& preview() const { return m_preview; }

    /// True when there is something to import.
    [[nodiscard]] bool isReady() const { return m_preview.edit.has_value(); }

    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeSources();
    QWidget* makeTables();
    void chooseFiles();
    void read();
    void showPreview();
    void jumpTo(const QModelIndex& doubt);
    void jumpToFound(const QModelIndex& found);
    void showCell(int row, int column);
    void say(const std::vector<Finding>& findings);
    [[nodiscard]] document::Import provenance() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString countSentence() const;
    [[nodiscard]] QString periodSentence() const;
    [[nodiscard]] QString clockSentence() const;
    [[nodiscard]] int clockShift() const;
    void showClock();
    void showReadiness();

    document::Document& m_document;
    ImportMemory m_memory;
    bool m_clockChosen = false; ///< by the person, in this dialog
    bool m_recalled = false;    ///< the choices are those of an earlier file
    std::vector<imports::ImportFile> m_files = {};
    std::map<std::string, std::string> m_choices = {};
    imports::ImportPreview m_preview = {};

    items::ImportPreviewModel* m_rows = nullptr;
    items::FoundValuesModel* m_found = nullptr;
    items::DoubtfulCellsModel* m_doubts = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_findings = nullptr;
    ImportChoices* m_choiceForm = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_foundTable = nullptr;
    QTableView* m_doubtTable = nullptr;
    QCheckBox* m_clockCheck = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace meritdesk::views
