/** The script that saves a file out of the page; the same can be done by hand in a text editor. */
export const SAVE = `(function(){
document.addEventListener('click',function(event){
var link=event.target.closest&&event.target.closest('a[data-save]');
if(!link)return;
var block=document.getElementById(link.getAttribute('data-save'));
if(!block)return;
event.preventDefault();
var name=block.id.replace(/^data-/,'').replace(/-(csv|json|txt)$/,'.$1');
var address=URL.createObjectURL(new Blob([block.textContent],{type:block.type}));
var saving=document.createElement('a');
saving.href=address;saving.download=name;saving.click();
setTimeout(function(){URL.revokeObjectURL(address)},1000)
})
})()`.replaceAll('\n', '');
